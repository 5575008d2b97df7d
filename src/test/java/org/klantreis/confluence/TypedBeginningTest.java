package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Beginning;

class TypedBeginningTest {

    @Test
    void saysNothingWithoutAStarter() {
        assertThat(TypedBeginning.of(Map.of("title", "A trip", "state", "no state")).read()).isEmpty();
        assertThat(TypedBeginning.of(Map.of("template", " ")).read()).isEmpty();
    }

    @Test
    void beginsInEnglishWhereNoLanguageIsNamed() {
        assertThat(TypedBeginning.of(Map.of("template", "blank")).read()).contains(Beginning.with("blank", "en"));
    }

    @Test
    void readsEverythingThatMayBeTyped() {
        Map<String, String> typed = Map.of("template", " marketing-5 ", "language", "nl", "title", "Een reis",
                "state", "to-be", "persona", "98320:ria", "view", "journey");

        assertThat(TypedBeginning.of(typed).read()).contains(new Beginning("marketing-5", "nl", Optional.of("Een reis"),
                Optional.of(JourneyState.TO_BE), Optional.of(new MapAddress(98320, "ria"))));
    }

    @ParameterizedTest
    @CsvSource({"template, Blank!", "language, nl-B", "state, soon", "persona, ria", "persona, 0:ria", "persona, 12:Ria"})
    void remembersWhatIsWrong(String name, String value) {
        assertThat(wrong(name, value).wrong()).containsExactly(new WrongParameter(name, value));
    }

    @Test
    void refusesATitleThatIsTooLong() {
        assertThat(wrong("title", "x".repeat(501)).wrong()).extracting(WrongParameter::name).containsExactly("title");
    }

    private static MalformedParameters wrong(String name, String value) {
        Map<String, String> typed = new HashMap<>(Map.of("template", "blank"));
        typed.put(name, value);
        return catchThrowableOfType(MalformedParameters.class, () -> TypedBeginning.of(typed).read());
    }
}
