package org.klantreis.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.starter.PersonaStarter;
import org.klantreis.starter.PersonaStarters;

/** The personas to begin with in the plugin's jar, each read once, when it is first asked for. */
public final class ShippedPersonaStarters implements PersonaStarters {

    /** In the order to offer them: one to type over, then worked examples. */
    private static final List<String> IDS = List.of("persona", "persona-online-trainer", "persona-hotel-stay",
            "persona-refrigerator", "persona-customer-service", "persona-permit", "persona-service-blueprint",
            "persona-pair");

    private final Map<String, PersonaStarter> read = new ConcurrentHashMap<>();
    private final PersonaDocumentJson json = new PersonaDocumentJson();

    @Override
    public List<PersonaStarter> all(String language) {
        return IDS.stream().map(id -> starter(id, ShippedFile.spoken(language))).toList();
    }

    @Override
    public Optional<PersonaStarter> find(String id, String language) {
        return IDS.contains(id) ? Optional.of(starter(id, ShippedFile.spoken(language))) : Optional.empty();
    }

    private PersonaStarter starter(String id, String language) {
        return read.computeIfAbsent(id + "." + language,
                name -> new PersonaStarter(id, language, json.read(ShippedFile.text("personas/" + name))));
    }
}
