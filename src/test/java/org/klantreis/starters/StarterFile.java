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

    static final String BLANK = "blank";
    static final List<String> MODELS = List.of("basic-3", "marketing-5", "service-6", "full-9", "public-5");
    static final List<String> EXAMPLES = List.of("golden-circle", "service-blueprint", "improvement-plan",
            "pair-as-is", "online-trainer", "hotel-stay", "refrigerator", "customer-service", "permit");
    static final String WISHED = "pair-to-be";
    static final String HINTED_PERSONA = "personas/persona";
    static final List<String> PERSONAS = List.of("personas/persona-online-trainer", "personas/persona-hotel-stay",
            "personas/persona-refrigerator", "personas/persona-customer-service", "personas/persona-permit",
            "personas/persona-service-blueprint", "personas/persona-pair");
    static final List<String> LANGUAGES = List.of("en", "nl");
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
        return Stream.of(List.of(BLANK, WISHED), MODELS, EXAMPLES).flatMap(List::stream);
    }

    static Stream<StarterFile> all() {
        return keys().flatMap(StarterFile::inBothLanguages);
    }

    /** Whoever takes the blank map wants to fill it alone; every other starter shows what belongs where. */
    static Stream<StarterFile> filled() {
        return all().filter(starter -> !starter.key().equals(BLANK));
    }

    static Stream<StarterFile> models() {
        return MODELS.stream().flatMap(StarterFile::inBothLanguages);
    }

    static Stream<StarterFile> examples() {
        return EXAMPLES.stream().flatMap(StarterFile::inBothLanguages);
    }

    static Stream<String> personaKeys() {
        return Stream.concat(Stream.of(HINTED_PERSONA), PERSONAS.stream());
    }

    static Stream<StarterFile> personas() {
        return personaKeys().flatMap(StarterFile::inBothLanguages);
    }

    private static Stream<StarterFile> inBothLanguages(String key) {
        return LANGUAGES.stream().map(lang -> read(key, lang));
    }

    List<JsonNode> list(String member) {
        return elements(tree.path(member));
    }

    List<String> ids(String member) {
        return texts(member, "id");
    }

    List<String> texts(String member, String field) {
        return list(member).stream().map(element -> element.path(field).asText()).toList();
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
