package org.klantreis.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.klantreis.exchange.MapJson;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;

/** The starters in the plugin's jar, each read once, when it is first asked for. */
public final class ShippedStarters implements Starters {

    /** In the order to offer them: from empty, by growing phase models and other ways to work, to worked examples. */
    private static final List<String> IDS = List.of("blank", "basic-3", "marketing-5", "service-6", "full-9",
            "public-5", "golden-circle", "service-blueprint", "improvement-plan", "pair-as-is", "pair-to-be",
            "online-trainer", "hotel-stay", "refrigerator", "customer-service", "permit");

    private final Map<String, Starter> read = new ConcurrentHashMap<>();
    private final MapJson json = new MapJson();

    @Override
    public List<Starter> all(String language) {
        return IDS.stream().map(id -> starter(id, ShippedFile.spoken(language))).toList();
    }

    @Override
    public Optional<Starter> find(String id, String language) {
        return IDS.contains(id) ? Optional.of(starter(id, ShippedFile.spoken(language))) : Optional.empty();
    }

    private Starter starter(String id, String language) {
        return read.computeIfAbsent(id + "." + language, name -> new Starter(id, language, json.read(ShippedFile.text(name))));
    }
}
