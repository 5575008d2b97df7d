package org.klantreis.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.InvalidValue;

class StarterCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\u00a0\u200b"})
    void needsANameOfWhichSomethingIsToBeSeen(String name) {
        assertRefused("missing", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u2028b", "a\u0085b"})
    void hasANameOfOneLine(String name) {
        assertRefused("line-break", name);
    }

    @Test
    void saysHowLongANameMayBe() {
        assertThat(new StarterCard("a".repeat(StarterCard.NAME), "").name()).hasSize(100);
        assertRefused("too-long", "a".repeat(600));
        assertThatThrownBy(() -> new StarterCard("a".repeat(600), "")).hasMessageContaining("100");
    }

    private static void assertRefused(String rule, String name) {
        assertThatThrownBy(() -> new StarterCard(name, "")).isInstanceOf(InvalidValue.class)
                .extracting(refused -> ((InvalidValue) refused).rule() + " " + ((InvalidValue) refused).field()).isEqualTo(rule + " name");
    }
}
