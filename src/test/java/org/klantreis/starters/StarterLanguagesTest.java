package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages of a starter say the same, each in its own words. */
class StarterLanguagesTest {

    /** What people read, and so differs between the languages; everything else is the same in both. */
    private static final Set<String> READ_BY_PEOPLE = Set.of("lang", "title", "description", "goal", "scenario",
            "start", "end", "scopeIn", "scopeOut", "owner", "labels", "name", "contactReasons", "contactReason",
            "reason", "note", "text", "unit", "source", "before", "after", "department", "role", "quote", "job", "goals",
            "motivation", "frustrations", "behaviour", "context", "notFor", "age", "interests", "residence", "why",
            "how", "what");
    private static final Map<String, Set<String>> BETRAYING = Map.of(
            "en", Set.of("het", "een", "ik", "niet", "voor", "naar", "zijn", "dat", "met", "wat", "bij", "ook"),
            "nl", Set.of("the", "and", "with", "you", "what", "not", "this", "my", "for", "from", "to", "it"));

    @ParameterizedTest
    @MethodSource("keys")
    void twinsHaveTheSameStructureValuesAndFilledTexts(String key) {
        assertThat(withoutWords(StarterFile.read(key, "nl").tree()))
                .isEqualTo(withoutWords(StarterFile.read(key, "en").tree()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void translatesEveryTitleOfStepsFindingsAndImprovements(String key) {
        for (String list : List.of("steps", "findings", "improvements")) {
            List<String> dutch = StarterFile.read(key, "nl").texts(list, "title");
            assertThat(StarterFile.read(key, "en").texts(list, "title")).noneMatch(dutch::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysNothingInTheOtherLanguage(StarterFile starter) {
        List<String> texts = new ArrayList<>();
        collect(starter.tree(), texts);
        assertThat(texts).allSatisfy(text -> assertThat(words(text)).doesNotContainAnyElementsOf(BETRAYING.get(starter.lang())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void stepsSpeakInTheFirstPerson(StarterFile starter) {
        String beginning = starter.lang().equals("nl") ? "(Ik|Mijn) .+" : "(I|My) .+";
        assertThat(starter.texts("steps", "title")).allMatch(title -> title.matches(beginning));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, texts));
        }
        node.fields().forEachRemaining(member -> {
            if (READ_BY_PEOPLE.contains(member.getKey())) {
                texts.addAll(member.getValue().isArray() ? StarterFile.texts(member.getValue())
                        : List.of(member.getValue().asText()));
            } else {
                collect(member.getValue(), texts);
            }
        });
    }

    private static Object withoutWords(JsonNode node) {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(at -> withoutWords(node.get(at))).toList();
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, Object> members = new TreeMap<>();
        node.fields().forEachRemaining(member -> members.put(member.getKey(), READ_BY_PEOPLE.contains(member.getKey())
                ? extent(member.getValue()) : withoutWords(member.getValue())));
        return members;
    }

    /** How many entries a list has, or how many lines a text. */
    private static Object extent(JsonNode text) {
        return text.isArray() ? text.size() : text.asText().isBlank() ? "nothing" : text.asText().lines().count();
    }

    static Stream<String> keys() {
        return Stream.concat(StarterFile.keys(), StarterFile.personaKeys());
    }

    static Stream<StarterFile> all() {
        return Stream.concat(StarterFile.all(), StarterFile.personas());
    }
}
