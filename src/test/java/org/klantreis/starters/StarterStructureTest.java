package org.klantreis.starters;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Channels;
import org.klantreis.model.EmotionWords;
import org.klantreis.model.Limits;

class StarterStructureTest {

    private static final List<String> LISTS = List.of("phases", "steps", "lanes", "findings", "improvements");

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItIs(StarterFile starter) {
        assertThat(starter.tree().path("format").asText()).isEqualTo("klantreis");
        assertThat(starter.tree().path("formatVersion").asInt()).isEqualTo(1);
        assertThat(starter.tree().path("kind").asText()).isEqualTo("journey");
        assertThat(starter.tree().path("lang").asText()).isEqualTo(starter.lang());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIdStandsForOneElement(StarterFile starter) {
        List<String> ids = LISTS.stream().flatMap(list -> starter.ids(list).stream()).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyReferenceResolves(StarterFile starter) {
        Set<String> columns = new HashSet<>(starter.ids("steps"));
        assertThat(starter.list("steps")).allSatisfy(step -> {
            assertThat(starter.ids("phases")).contains(step.path("phase").asText());
            if (step.hasNonNull("returnsTo")) {
                assertThat(columns).contains(step.path("returnsTo").asText());
            }
            if (step.has("contactReason")) {
                assertThat(StarterFile.texts(starter.tree().path("contactReasons")))
                        .contains(step.path("contactReason").asText());
            }
        });
        Stream.of("findings", "improvements").flatMap(list -> starter.list(list).stream())
                .forEach(element -> assertThat(columns).containsAll(StarterFile.texts(element.path("steps"))));
        assertThat(starter.list("improvements")).allSatisfy(improvement ->
                assertThat(starter.ids("findings")).containsAll(StarterFile.texts(improvement.path("findings"))));
        columns.addAll(starter.ids("phases"));
        assertThat(starter.texts("cells", "at")).allMatch(columns::contains);
        assertThat(starter.ids("lanes")).containsAll(starter.texts("cells", "lane"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void fillsACellAtAPhaseOrAtItsStepsButNotBoth(StarterFile starter) {
        Map<String, String> phaseOfStep = starter.list("steps").stream()
                .collect(toMap(step -> step.path("id").asText(), step -> step.path("phase").asText()));
        Set<String> places = new HashSet<>();
        starter.list("cells").forEach(cell ->
                assertThat(places.add(cell.path("lane").asText() + "@" + cell.path("at").asText())).isTrue());
        assertThat(starter.list("cells")).noneMatch(cell -> phaseOfStep.containsKey(cell.path("at").asText())
                && places.contains(cell.path("lane").asText() + "@" + phaseOfStep.get(cell.path("at").asText())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void usesChannelsAndEmotionsOfTheCatalogues(StarterFile starter) {
        Set<String> ownWords = keys(starter.list("emotionWords"));
        Set<String> ownChannels = keys(starter.list("channels"));
        assertThat(starter.list("steps")).allSatisfy(step -> {
            String emotion = step.path("emotion").asText();
            assertThat(emotion.isEmpty() || ownWords.contains(emotion) || EmotionWords.shipped(emotion).isPresent())
                    .as(emotion).isTrue();
            assertThat(StarterFile.texts(step.path("channels")))
                    .allMatch(channel -> ownChannels.contains(channel) || Channels.shipped(channel).isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWordAndItsValenceHaveTheSameSign(StarterFile starter) {
        assertThat(starter.list("steps")).allSatisfy(step -> EmotionWords.shipped(step.path("emotion").asText())
                .flatMap(word -> word.valence())
                .ifPresent(valence -> assertThat(Math.signum(step.path("valence").asDouble()))
                        .as(step.path("title").asText()).isEqualTo(Math.signum(valence.value()))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void staysWithinTheLimits(StarterFile starter) {
        assertThat(starter.tree().toString().length()).isLessThan(Limits.DOCUMENT_BYTES);
        assertThat(starter.list("phases")).hasSizeBetween(1, Limits.PHASES);
        assertThat(starter.tree().findValuesAsText("title")).allMatch(title -> title.length() <= Limits.LINE);
        assertThat(starter.tree().findValuesAsText("text")).allMatch(text -> text.length() <= Limits.TEXT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheDefaultLanesInOrder(StarterFile starter) {
        assertThat(starter.texts("lanes", "kind"))
                .startsWith("text", "text", "channel", "emotion", "moment", "pain", "opportunity", "owner", "measure");
    }

    private static Set<String> keys(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.path("key").asText()).collect(toSet());
    }

    static Stream<StarterFile> all() {
        return StarterFile.all();
    }
}
