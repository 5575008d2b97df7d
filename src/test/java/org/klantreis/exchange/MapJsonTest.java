package org.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.UnreadableMap.Problem;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MeasureKind;
import org.klantreis.model.Valence;

class MapJsonTest {
    private static final String SMALL = """
            {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"nl","title":"Bellen","state":"as-is",\
            "phases":[{"id":"p1","title":"Vragen"}],\
            "steps":[{"id":"s1","phase":"p1","title":"Ik bel","valence":-1.5,"duration":"PT20M"}],\
            "lanes":[{"id":"l1","kind":"text","title":"Gedachten"}],\
            "cells":[{"lane":"l1","at":"s1","text":"Hoe lang nog?"}]}""";

    private final MapJson json = new MapJson();

    @Test
    void readsWhatIsThere() {
        Journey journey = json.read(SMALL);

        assertThat(journey.title()).isEqualTo("Bellen");
        assertThat(journey.state()).isEqualTo(JourneyState.AS_IS);
        assertThat(journey.header()).isEqualTo(Header.EMPTY);
        assertThat(journey.steps().get(0).experience().valence()).contains(new Valence(-3));
        assertThat(journey.steps().get(0).duration()).contains(Duration.ofMinutes(20));
        assertThat(journey.cells().get(0).at()).isEqualTo(new ElementId("s1"));
    }

    @Test
    void writesTheSameTextAgain() {
        assertThat(json.write(json.read(SMALL))).isEqualTo(SMALL);
    }

    @Test
    void writesMembersInTheirOrderAndLeavesOutWhatIsUsual() {
        String written = json.write(json.read("""
                { "steps": [], "phases": [{ "description": "", "title": "P", "id": "p" }], "title": "T", "lang": "en",
                  "header": { "status": "draft", "phaseWord": "phase", "labels": [] }, "personas": [], "findings": null,
                  "kind": "journey", "formatVersion": 1, "format": "klantreis" }"""));

        assertThat(written).isEqualTo("""
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"T","state":"as-is",\
                "phases":[{"id":"p","title":"P"}],"steps":[],"lanes":[],"cells":[]}""");
    }

    @Test
    void keepsUnknownMembersOnEveryObjectInTheirOrder() {
        String text = """
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"T","state":"as-is",\
                "pair":{"page":7,"key":"to-be","x":1},"parent":{"page":8,"key":"main","step":"s9","x":[]},\
                "header":{"goal":"G","x":{"deep":[1,2.50,null]}},"personas":[{"id":"t","name":"P","x":1}],\
                "channels":[{"key":"fax","name":"Fax","x":1}],\
                "emotionWords":[{"key":"meh","name":"Meh","family":"disgust","strength":1,"x":1}],\
                "phases":[{"id":"p","title":"P","z":1,"a":"\\u0001"}],\
                "steps":[{"id":"s","phase":"p","title":"S","sources":[{"kind":"data","x":1}],\
                "moment":{"kind":"fail","x":1},"personas":["t"],"measures":[{"kind":"nps","value":-12.5,"x":1}],"x":null}],\
                "lanes":[{"id":"l","kind":"text","title":"L","x":1}],"cells":[{"lane":"l","at":"p","x":true}],\
                "findings":[{"id":"f","kind":"pain","title":"F","x":1}],\
                "improvements":[{"id":"i","title":"I","x":1}],"z":"last","a":123456789012345678901234567890}""";

        assertThat(json.write(json.read(text))).isEqualTo(text);
    }

    @Test
    void keepsNumbersOfUnknownMembersAsTheyAreWritten() {
        assertThat(json.read(with("\"x\": 1.10")).extras()).isEqualTo(new Extras(Map.of("x", "1.10")));
    }

    @Test
    void readsDurationsInDaysWeeksAndMinutes() {
        Journey journey = json.read(withStep("""
                "measures": [{"kind": "resolution-time", "duration": "P2W"},
                             {"kind": "resolution-time", "duration": "P2DT3H"}, {"kind": "cost", "value": 1e2}]"""));

        assertThat(journey.steps().get(0).measures().get(0).duration()).contains(Duration.ofDays(14));
        assertThat(journey.steps().get(0).measures().get(2).value()).isEqualTo(new BigDecimal("100"));
        assertThat(json.write(journey)).contains("P14D", "P2DT3H", "\"value\":100");
        assertThat(journey.steps().get(0).measures().get(2).kind()).isEqualTo(MeasureKind.COST);
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(json.read("\uFEFF" + SMALL)).isEqualTo(json.read(SMALL));
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        UnreadableMap found = refused("""
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"english!","title":"",
                 "phases":[{"id":"p 1","title":"P"}, 3, null],
                 "steps":[{"id":"s1","phase":"p1","title":7,"valence":3,"importance":9,"duration":"soon",
                           "kind":"jump","moment":{"kind":"truth","effect":"bends"},"ownScore":2.5,
                           "measures":[{"kind":"nps","value":101},{"kind":"csat"}]}],
                 "lanes":{}, "header":{"reviewBy":"2027-02-30","purpose":["fun"]}}""");

        assertThat(found.rule()).isEqualTo("invalid-map");
        assertThat(found.problems()).extracting(problem -> problem.path() + " " + problem.rule())
                .containsExactlyInAnyOrder("lang malformed-language", "title missing", "phases[0].id malformed-id",
                        "phases[1] wrong-type", "phases[2] missing", "steps[0].title wrong-type",
                        "steps[0].valence out-of-range", "steps[0].importance out-of-range",
                        "steps[0].duration malformed-duration", "steps[0].kind unknown-word",
                        "steps[0].moment.effect unknown-word", "steps[0].ownScore wrong-type",
                        "steps[0].measures[0].value out-of-range", "steps[0].measures[1].value missing",
                        "lanes wrong-type", "header.reviewBy malformed-date", "header.purpose[0] unknown-word");
    }

    @Test
    void tellsTheValueAndItsRange() {
        assertThat(refused(withStep("\"valence\": 2.5")).problems())
                .containsExactly(new Problem("steps[0].valence", "out-of-range", List.of("2.5", -2, 2)));
    }

    @Test
    void refusesADurationThatNoMapCouldAddUp() {
        assertThat(refused(withStep("\"duration\": \"PT5000000000000000000S\"")).problems())
                .containsExactly(new Problem("steps[0].duration", "too-long-duration", 
                        List.of("PT1388888888888888H53M20S", 700_000)));
    }

    @Test
    void refusesANumberWhereADurationIsTheMeasure() {
        assertThat(refused(withStep("\"measures\":[{\"kind\":\"resolution-time\",\"value\":3,\"duration\":\"P3D\"}]")).problems())
                .containsExactly(new Problem("steps[0].measures[0].value", "duration-instead", List.of()));
    }

    @Test
    void findsReferencesToWhatIsNotThereAlongWithTheRest() {
        UnreadableMap found = refused("""
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"T",
                 "phases":[{"id":"p","title":"P"}],
                 "steps":[{"id":"s","phase":"gone","title":"S","importance":0,"returnsTo":"s9"}],
                 "lanes":[{"id":"p","kind":"emotion","title":"L"}], "cells":[{"lane":"l9","at":"s"},{"lane":"p","at":"x"}]}""");

        assertThat(found.problems()).extracting(problem -> problem.path() + " " + problem.rule())
                .containsExactlyInAnyOrder("steps[0].importance out-of-range", "steps[0].phase unknown-reference",
                        "steps[0].returnsTo unknown-reference", "lanes[0].id duplicate-id",
                        "cells[0].lane unknown-reference", "cells[1].at unknown-reference", "cells[1].lane derived-lane");
    }

    @Test
    void blamesNoReferenceToWhatItCouldNotRead() {
        String phases = IntStream.range(0, 61).mapToObj("{\"id\":\"p%d\",\"title\":\"P\"}"::formatted).collect(Collectors.joining(","));
        String start = "{\"format\":\"klantreis\",\"formatVersion\":1,\"kind\":\"journey\",\"lang\":\"en\",\"title\":\"T\",";

        assertThat(refused(start + "\"phases\":[" + phases + "],\"steps\":[{\"id\":\"s\",\"phase\":\"p7\",\"title\":\"S\"}]}").problems())
                .containsExactly(new Problem("phases", "too-many", List.of(61, 60)));
        assertThat(refused(start + "\"phases\":[{\"title\":\"P\"}],\"steps\":[{\"id\":\"s\",\"phase\":\"p7\",\"title\":\"S\"}]}").problems())
                .containsExactly(new Problem("phases[0].id", "missing", List.of()));
        assertThat(refused(start + "\"phases\":[{\"id\":\"p\",\"title\":\"P\"}],\"lanes\":[{\"kind\":\"text\",\"title\":\"L\"}],"
                + "\"cells\":[{\"at\":\"p\",\"text\":\"a\"},{\"at\":\"p\",\"text\":\"b\"}]}").problems()).extracting(Problem::path)
                .containsExactlyInAnyOrder("lanes[0].id", "cells[0].lane", "cells[1].lane");
    }

    @Test
    void tellsAtMostFiftyProblems() {
        String wrong = "{\"id\":\"s\",\"phase\":\"p\",\"title\":\"\"},".repeat(300);

        assertThat(refused(with("\"steps\":[" + wrong.substring(0, wrong.length() - 1) + "]")).problems()).hasSize(50);
    }

    @Test
    void tellsLineAndColumnOfBrokenJson() {
        UnreadableMap found = refused("{\n  \"format\": nope }");

        assertThat(found.rule()).isEqualTo("broken-json");
        assertThat(found.problems().get(0).details().get(0)).isEqualTo("2");
    }

    @Test
    void tellsWhereNumbersAndNamesAreTooLongForJson() {
        assertThat(refused(with("\"x\": " + "1".repeat(1001))).problems())
                .allSatisfy(problem -> assertThat(problem.details().get(0).toString()).isEqualTo("2"))
                .extracting(Problem::rule).containsExactly("broken-json");
        assertThat(refused(with("\"" + "n".repeat(50_001) + "\": 1")).rule()).isEqualTo("broken-json");
        assertThat(refused(with("\"x\": 1e99999999999")).rule()).isEqualTo("broken-json");
    }

    @Test
    void refusesEmptyTextNoObjectNotANumberAndTwoDocuments() {
        assertThat(refused("").rule()).isEqualTo("broken-json");
        assertThat(refused("[]").rule()).isEqualTo("unknown-format");
        assertThat(refused("null").rule()).isEqualTo("unknown-format");
        assertThat(refused(withStep("\"valence\": NaN")).rule()).isEqualTo("broken-json");
        assertThat(refused(SMALL + SMALL).rule()).isEqualTo("broken-json");
        assertThat(refused(SMALL.substring(0, 60)).rule()).isEqualTo("broken-json");
    }

    @Test
    void refusesOtherFormatsNewerFormatsAndOtherKinds() {
        assertThat(refused("{}").problems()).extracting(problem -> problem.path() + " " + problem.rule())
                .containsExactly("format missing", "formatVersion missing", "kind missing");
        assertThat(refused(SMALL.replace("\"klantreis\"", "\"other\"")).rule()).isEqualTo("unknown-format");
        assertThat(refused(SMALL.replace("Version\":1", "Version\":\"1\"")).rule()).isEqualTo("unknown-format");
        assertThat(refused(SMALL.replace("Version\":1", "Version\":2")).rule()).isEqualTo("newer-format");
        assertThat(refused(SMALL.replace("\"journey\"", "\"persona\"")).rule()).isEqualTo("unknown-kind");
    }

    @Test
    void refusesAMemberThatStandsTwice() {
        UnreadableMap found = refused(with("\"title\":\"again\""));

        assertThat(found.rule()).isEqualTo("duplicate-member");
        assertThat(found.problems().get(0).path()).isEqualTo("title");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThat(refused(with("\"x\":" + "[".repeat(60) + "]".repeat(60))).rule()).isEqualTo("too-deep");
        assertThat(refused("[".repeat(1_000_000)).rule()).isEqualTo("too-deep");
        UnreadableMap large = refused(with("\"x\":\"" + "é".repeat(1024 * 1024) + "\""));
        assertThat(large.rule()).isEqualTo("too-large");
        assertThat(large.problems().get(0).details()).contains(2 * 1024 * 1024);
    }

    @Test
    void refusesNumbersThatWouldFillTheMemory() {
        assertThat(refused(withStep("\"measures\":[{\"kind\":\"cost\",\"value\":1e999999999}]")).problems())
                .extracting(Problem::rule).containsExactly("too-many-digits");
        assertThat(refused(withStep("\"valence\":1e999999999")).problems())
                .extracting(Problem::rule).containsExactly("out-of-range");
        assertThat(refused(withStep("\"importance\":1e999999999")).problems())
                .extracting(Problem::rule).containsExactly("wrong-type");
        assertThat(refused(withStep("\"importance\":9999999999")).problems())
                .extracting(Problem::rule).containsExactly("out-of-range");
    }

    @Test
    void refusesHalfASurrogatePairAlsoInUnknownMembers() {
        assertThat(refused(withStep("\"owner\":\"\\ud800\"")).problems())
                .extracting(Problem::rule).containsExactly("control-character");
        assertThat(refused(withStep("\"x\":\"\\ud800\"")).problems())
                .extracting(Problem::rule).containsExactly("control-character");
    }

    private UnreadableMap refused(String text) {
        return catchThrowableOfType(UnreadableMap.class, () -> json.read(text));
    }

    private static String with(String members) {
        return """
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"T",
                 "phases":[{"id":"p","title":"P"}],%s}""".formatted(members);
    }

    private static String withStep(String members) {
        return with("\"steps\":[{\"id\":\"s\",\"phase\":\"p\",\"title\":\"S\",%s}]".formatted(members));
    }
}
