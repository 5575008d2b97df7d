package org.klantreis.storage;

import java.util.List;
import java.util.Optional;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.starter.PersonaStarter;
import org.klantreis.starter.PersonaStarters;

/** The personas to begin with in the plugin's jar, each read once, when it is first asked for. */
public final class ShippedPersonaStarters implements PersonaStarters {

    /** In the order to offer them: one to type over, then worked examples. */
    private static final List<String> IDS = List.of("persona", "persona-online-trainer", "persona-hotel-stay",
            "persona-refrigerator", "persona-customer-service", "persona-permit", "persona-service-blueprint",
            "persona-pair");

    private final PersonaDocumentJson json = new PersonaDocumentJson();
    private final ShippedDocuments<PersonaStarter> shipped = new ShippedDocuments<>(IDS,
            (id, language) -> new PersonaStarter(id, language, json.read(ShippedFile.text("personas/" + id, language))));

    @Override
    public List<PersonaStarter> all(String language) {
        return shipped.all(language);
    }

    @Override
    public Optional<PersonaStarter> find(String id, String language) {
        return shipped.find(id, language);
    }
}
