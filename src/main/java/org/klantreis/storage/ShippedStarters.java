package org.klantreis.storage;

import java.util.List;
import java.util.Optional;
import org.klantreis.exchange.MapJson;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;

/** The starters in the plugin's jar, each read once, when it is first asked for. */
public final class ShippedStarters implements Starters {

    /** In the order to offer them: from empty, by growing phase models and other ways to work, to worked examples. */
    private static final List<String> IDS = List.of("blank", "basic-3", "marketing-5", "service-6", "full-9",
            "public-5", "golden-circle", "service-blueprint", "improvement-plan", "pair-as-is", "pair-to-be",
            "online-trainer", "hotel-stay", "refrigerator", "customer-service", "permit");

    private final MapJson json = new MapJson();
    private final ShippedDocuments<Starter> shipped = new ShippedDocuments<>(IDS,
            (id, language) -> new Starter(id, language, json.read(ShippedFile.text(id, language))));

    @Override
    public List<Starter> all(String language) {
        return shipped.all(language);
    }

    @Override
    public Optional<Starter> find(String id, String language) {
        return shipped.find(id, language);
    }
}
