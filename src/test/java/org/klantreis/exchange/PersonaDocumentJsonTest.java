package org.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.UnreadableMap.Problem;
import org.klantreis.model.Persona;
import org.klantreis.model.Preference;

class PersonaDocumentJsonTest {
    private static final String BEGIN = """
            {"format":"klantreis","formatVersion":1,"kind":"persona","lang":"nl","title":"Petra\"""";

    private final PersonaDocumentJson json = new PersonaDocumentJson();

    @Test
    void readsAPersonaOfWhomOnlyTheNameIsKnown() {
        Persona petra = json.read(BEGIN + "}");

        assertThat(petra.title()).isEqualTo("Petra");
        assertThat(petra.goals()).isEmpty();
        assertThat(json.write(petra)).isEqualTo(BEGIN + "}");
    }

    @Test
    void takesAChannelForUsedUnlessItSaysMore() {
        Persona petra = json.read(BEGIN + ",\"channels\":[{\"key\":\"phone\"},{\"key\":\"app\",\"preference\":\"cannot\"}]}");

        assertThat(petra.channels()).extracting(channel -> channel.preference()).containsExactly(Preference.USES, Preference.CANNOT);
    }

    @Test
    void keepsUnknownMembersOnEveryObjectInTheirOrder() {
        String text = BEGIN + """
                ,"picture":{"file":"p.png","x":1},"needs":[{"text":"N","x":1}],"channels":[{"key":"phone","x":1}],\
                "access":[{"text":"A","x":1}],"sources":[{"kind":"data","x":1}],"about":{"age":"30","x":1},"z":[],"a":1.50}""";

        assertThat(json.write(json.read(text))).isEqualTo(text);
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        UnreadableMap found = refused(BEGIN.replace("Petra", "").replace("\"nl\"", "\"nl!\"") + """
                ,"role":"a\\nb","picture":{"alt":"Who?"},"needs":[{"kind":"felt"}],"goals":[7],
                 "channels":[{"key":"phone"},{"preference":"loves"}],"access":{},"sources":[{"kind":"data","n":0}]}""");

        assertThat(found.problems()).extracting(problem -> problem.path() + " " + problem.rule())
                .containsExactlyInAnyOrder("lang malformed-language", "title missing", "role line-break", "picture.file missing",
                        "needs[0].kind unknown-word", "needs[0].text missing", "goals[0] wrong-type", "channels[1].key missing",
                        "channels[1].preference unknown-word", "access wrong-type",
                        "sources[0].n out-of-range");
    }

    @Test
    void tellsHowMuchAListMayHold() {
        String goals = IntStream.range(0, 201).mapToObj(n -> "\"goal\"").collect(Collectors.joining(","));

        assertThat(refused(BEGIN + ",\"goals\":[" + goals + "]}").problems())
                .containsExactly(new Problem("goals", "too-many", List.of(201, 200)));
    }

    @Test
    void refusesTheSameChannelTwice() {
        assertThat(refused(BEGIN + ",\"channels\":[{\"key\":\"phone\"},{\"key\":\"phone\"}]}").problems())
                .containsExactly(new Problem("channels", "duplicate-entry", List.of("phone")));
    }

    @Test
    void refusesAJourney() {
        assertThat(refused(BEGIN.replace("persona", "journey") + "}").problems())
                .containsExactly(new Problem("kind", "unknown-kind", List.of("journey", "persona")));
    }

    private UnreadableMap refused(String text) {
        return catchThrowableOfType(UnreadableMap.class, () -> json.read(text));
    }
}
