package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.drawing.View;

class ParameterReadingTest {

    @Test
    void showsTheWholeMainMapIfNothingIsTyped() {
        MapParameters nothing = new MapParameters("main", Optional.empty(), OptionalInt.empty(), Set.of(),
                View.JOURNEY, OptionalInt.empty(), TypedBeginning.of(Map.of()));

        assertThat(ParameterReading.read(Map.of())).isEqualTo(nothing);
        assertThat(ParameterReading.read(Map.of("map", " ", "page", "", "lanes", " , ", "height", ""))).isEqualTo(nothing);
    }

    @Test
    void readsEverythingThatMayBeTyped() {
        MapParameters read = ParameterReading.read(Map.of("map", "returns", "page", " Bikes ", "revision", "3",
                "lanes", "emotion, l-1", "view", "Blueprint", "height", "600 px"));

        assertThat(read).isEqualTo(new MapParameters("returns", Optional.of("Bikes"), OptionalInt.of(3),
                Set.of("emotion", "l-1"), View.BLUEPRINT, OptionalInt.of(600), TypedBeginning.of(Map.of())));
    }

    @Test
    void overlooksParametersOfOthers() {
        assertThat(ParameterReading.read(Map.of("", "x", ": = | RAW | = :", "map=x"))).isEqualTo(ParameterReading.read(Map.of()));
    }

    @Test
    void cutsALongValueBetweenCharacters() {
        WrongParameter wrong = new WrongParameter("map", "x".repeat(79) + "\uD83D\uDE00".repeat(3));

        assertThat(wrong.value()).isEqualTo("x".repeat(79) + "\uD83D\uDE00…");
    }

    @Test
    void knowsHowLongAPagesNameCanBe() {
        String longest = "S".repeat(255) + ":" + "T".repeat(255);

        assertThat(ParameterReading.read(Map.of("page", longest)).page()).contains(longest);
        assertThat(wrong("page", longest + "T")).containsExactly(new WrongParameter("page", "S".repeat(80) + "…"));
    }

    @ParameterizedTest
    @CsvSource({"map, Main", "map, -main", "map, a b", "page, a\u0007b", "revision, 0", "revision, 1.5", "revision, 99999999999",
                "revision, newest", "lanes, <b>", "view, table", "height, 99", "height, 10001", "height, 50%"})
    void remembersWhatIsWrong(String name, String value) {
        assertThat(wrong(name, value)).containsExactly(new WrongParameter(name, value));
    }

    private static List<WrongParameter> wrong(String name, String value) {
        return catchThrowableOfType(MalformedParameters.class, () -> ParameterReading.read(Map.of(name, value))).wrong();
    }
}
