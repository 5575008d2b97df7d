package org.klantreis.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.klantreis.exchange.MapJson;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;

/** The starters in the plugin's jar, each read once, when it is first asked for. */
public final class ShippedStarters implements Starters {

    /** In the order to offer them: from empty, by growing phase models, to worked examples. */
    private static final List<String> IDS = List.of("blank", "basic-3", "marketing-5", "service-6", "full-9",
            "public-5", "online-trainer", "hotel-stay", "refrigerator", "customer-service", "permit");
    private static final List<String> LANGUAGES = List.of("en", "nl");

    private final Map<String, Starter> read = new ConcurrentHashMap<>();
    private final MapJson json = new MapJson();

    @Override
    public List<Starter> all(String language) {
        return IDS.stream().map(id -> starter(id, spoken(language))).toList();
    }

    @Override
    public Optional<Starter> find(String id, String language) {
        return IDS.contains(id) ? Optional.of(starter(id, spoken(language))) : Optional.empty();
    }

    private static String spoken(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(primary) ? primary : LANGUAGES.get(0);
    }

    private Starter starter(String id, String language) {
        return read.computeIfAbsent(id + "." + language, name -> new Starter(id, language, json.read(text(name))));
    }

    private static String text(String name) {
        String path = "/org/klantreis/starters/" + name + ".json";
        try (InputStream resource = ShippedStarters.class.getResourceAsStream(path)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }
}
