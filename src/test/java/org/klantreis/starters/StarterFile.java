package org.klantreis.starters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A shipped starter as a plain tree, before anything of ours has read it. */
record StarterFile(String key, String lang, JsonNode tree) {

    static final List<String> MODELS = List.of("blank", "basic-3", "marketing-5", "service-6", "full-9", "public-5");
    static final List<String> EXAMPLES =
            List.of("online-trainer", "hotel-stay", "refrigerator", "customer-service", "permit");
    private static final ObjectMapper JSON = new ObjectMapper();

    static StarterFile read(String key, String lang) {
        String name = "/org/klantreis/starters/" + key + "." + lang + ".json";
        try (InputStream in = StarterFile.class.getResourceAsStream(name)) {
            return new StarterFile(key, lang, JSON.readTree(in));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UncheckedIOException(name, new IOException(unreadable));
        }
    }

    static Stream<String> keys() {
        return Stream.concat(MODELS.stream(), EXAMPLES.stream());
    }

    static Stream<StarterFile> examples() {
        return EXAMPLES.stream().flatMap(key -> Stream.of(read(key, "en"), read(key, "nl")));
    }

    static Stream<StarterFile> all() {
        return keys().flatMap(key -> Stream.of(read(key, "en"), read(key, "nl")));
    }

    List<JsonNode> list(String member) {
        return elements(tree.path(member));
    }

    List<String> ids(String member) {
        return list(member).stream().map(element -> element.path("id").asText()).toList();
    }

    List<JsonNode> stepsOf(String phase) {
        return list("steps").stream().filter(step -> step.path("phase").asText().equals(phase)).toList();
    }

    boolean anyStep(String phase, Predicate<JsonNode> property) {
        return stepsOf(phase).stream().anyMatch(property);
    }

    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }

    @Override
    public String toString() {
        return key + "." + lang;
    }
}
