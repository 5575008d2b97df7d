package org.klantreis.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;

/** The worked examples that are shipped. */
final class Examples {

    static final List<String> KEYS = List.of("online-trainer", "hotel-stay", "refrigerator", "customer-service", "permit");

    private Examples() {
    }

    static List<String> keys() {
        return KEYS;
    }

    static Journey read(String key, String lang) {
        try (var in = Examples.class.getResourceAsStream("/org/klantreis/starters/" + key + "." + lang + ".json")) {
            return new MapJson().read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
