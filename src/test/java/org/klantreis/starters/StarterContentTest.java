package org.klantreis.starters;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Channels;
import org.klantreis.model.EmotionWords;
import org.klantreis.model.Limits;

class StarterContentTest {

    /** What people read, and so differs between the languages; everything else is the same in both. */
    private static final Set<String> READ_BY_PEOPLE = Set.of("lang", "title", "description", "goal", "scenario",
            "start", "end", "scopeIn", "scopeOut", "owner", "labels", "name", "contactReasons", "contactReason",
            "reason", "note", "text", "unit", "source", "before", "after");
    private static final List<String> LISTS = List.of("phases", "steps", "lanes", "findings", "improvements");

    @ParameterizedTest
    @MethodSource("keys")
    void twinsHaveTheSameStructureAndValues(String key) {
        assertThat(withoutTexts(StarterFile.read(key, "nl").tree()))
                .isEqualTo(withoutTexts(StarterFile.read(key, "en").tree()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void translatesEveryTitleOfStepsFindingsAndImprovements(String key) {
        for (String list : List.of("steps", "findings", "improvements")) {
            List<String> dutch = titles(StarterFile.read(key, "nl"), list);
            assertThat(titles(StarterFile.read(key, "en"), list)).noneMatch(dutch::contains);
        }
    }

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
        assertThat(starter.list("cells")).allSatisfy(cell -> {
            assertThat(starter.ids("lanes")).contains(cell.path("lane").asText());
            assertThat(columns).contains(cell.path("at").asText());
        });
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
        assertThat(starter.list("lanes").stream().map(lane -> lane.path("kind").asText()))
                .startsWith("text", "text", "channel", "emotion", "moment", "pain", "opportunity", "owner", "measure");
    }

    @ParameterizedTest
    @MethodSource("models")
    void phaseModelsWaitForTheTeamsOwnSteps(String key) {
        StarterFile starter = StarterFile.read(key, "en");
        assertThat(starter.list("steps")).isEmpty();
        assertThat(starter.list("phases")).allMatch(phase -> phase.path("description").asText().length() > 20);
        assertThat(starter.tree().path("header").path("phaseModel").asText()).isEqualTo(key.equals("blank") ? "" : key);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHaveAnAdvisedSize(StarterFile starter) {
        assertThat(starter.list("phases")).hasSizeBetween(5, 6);
        assertThat(starter.list("steps")).hasSizeBetween(12, 22);
        assertThat(starter.list("improvements")).hasSizeBetween(3, 5);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesFillEveryLaneInHalfOfThePhasesOrMore(StarterFile starter) {
        assertThat(starter.list("lanes")).allSatisfy(lane ->
                assertThat(starter.ids("phases").stream().filter(phase -> holds(starter, lane, phase)).count() * 2)
                        .as(lane.path("title").asText()).isGreaterThanOrEqualTo(starter.list("phases").size()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesShowTheLowestAndTheHighest(StarterFile starter) {
        List<Double> valences = starter.list("steps").stream().map(step -> step.path("valence").asDouble()).toList();
        assertThat(valences).contains(-2.0, 2.0).hasSameSizeAs(starter.list("steps"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesSpeakInTheFirstPerson(StarterFile starter) {
        String beginning = starter.lang().equals("nl") ? "(Ik|Mijn) .+" : "(I|My) .+";
        assertThat(titles(starter, "steps")).allMatch(title -> title.matches(beginning));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesNameASourceForWhatIsResearchedAndOnlyForThat(StarterFile starter) {
        assertThat(starter.list("steps")).allSatisfy(step -> assertThat(step.path("sources").isEmpty())
                .as(step.path("title").asText()).isEqualTo(step.path("evidence").asText().equals("assumed")));
        assertThat(starter.list("steps")).extracting(step -> step.path("evidence").asText())
                .contains("assumed", "partly", "researched");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesPassThroughWaitingOrThinkingAndTurnBackOnce(StarterFile starter) {
        List<JsonNode> between = starter.list("steps").stream()
                .filter(step -> !step.path("kind").asText().equals("touchpoint")).toList();
        assertThat(between).hasSizeGreaterThan(1).allMatch(step -> step.has("duration") && !step.has("channels"));
        assertThat(starter.list("steps").stream().filter(step -> step.has("returnsTo"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHaveACompleteHeader(StarterFile starter) {
        assertThat(starter.tree().path("header").fieldNames()).toIterable().contains("goal", "scenario", "start",
                "end", "scopeIn", "scopeOut", "scopeType", "purpose", "owner", "status", "reviewBy", "phaseWord");
        assertThat(starter.list("personas")).isNotEmpty();
    }

    private static boolean holds(StarterFile starter, JsonNode lane, String phase) {
        return switch (lane.path("kind").asText()) {
            case "channel" -> starter.anyStep(phase, step -> !step.path("channels").isEmpty());
            case "emotion" -> starter.anyStep(phase, step -> step.has("valence"));
            case "moment" -> starter.anyStep(phase, step -> step.has("moment"));
            case "owner" -> starter.anyStep(phase, step -> step.has("owner"));
            case "measure" -> starter.anyStep(phase, step -> !step.path("measures").isEmpty());
            case "pain", "opportunity" -> isFound(starter, lane.path("kind").asText(), phase);
            case "improvement" -> starter.list("improvements").stream().anyMatch(one -> touches(starter, one, phase));
            default -> hasCell(starter, lane, phase);
        };
    }

    private static boolean isFound(StarterFile starter, String kind, String phase) {
        return starter.list("findings").stream().filter(finding -> finding.path("kind").asText().equals(kind))
                .anyMatch(finding -> touches(starter, finding, phase));
    }

    private static boolean touches(StarterFile starter, JsonNode element, String phase) {
        List<String> steps = StarterFile.texts(element.path("steps"));
        return starter.anyStep(phase, step -> steps.contains(step.path("id").asText()));
    }

    private static boolean hasCell(StarterFile starter, JsonNode lane, String phase) {
        return starter.list("cells").stream().filter(cell -> cell.path("lane").equals(lane.path("id")))
                .anyMatch(cell -> cell.path("at").asText().equals(phase)
                        || starter.anyStep(phase, step -> step.path("id").equals(cell.path("at"))));
    }

    private static List<String> titles(StarterFile starter, String list) {
        return starter.list(list).stream().map(element -> element.path("title").asText()).toList();
    }

    private static Set<String> keys(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.path("key").asText()).collect(toSet());
    }

    private static Object withoutTexts(JsonNode node) {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(at -> withoutTexts(node.get(at))).toList();
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, Object> members = new TreeMap<>();
        node.fields().forEachRemaining(member -> members.put(member.getKey(), READ_BY_PEOPLE.contains(member.getKey())
                ? sizeOf(member.getValue()) : withoutTexts(member.getValue())));
        return members;
    }

    private static Object sizeOf(JsonNode text) {
        return text.isArray() ? text.size() : "text";
    }

    static Stream<String> keys() {
        return StarterFile.keys();
    }

    static List<String> models() {
        return StarterFile.MODELS;
    }

    static Stream<StarterFile> all() {
        return StarterFile.all();
    }

    static Stream<StarterFile> examples() {
        return StarterFile.examples();
    }
}
