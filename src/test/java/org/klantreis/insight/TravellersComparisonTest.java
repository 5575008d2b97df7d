package org.klantreis.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Travelling.GERDA;
import static org.klantreis.testing.Travelling.MILA;
import static org.klantreis.testing.Travelling.called;
import static org.klantreis.testing.Travelling.journey;
import static org.klantreis.testing.Travelling.step;
import static org.klantreis.testing.Travelling.together;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;

/** What becomes different when other personas take a step. */
class TravellersComparisonTest {

    private static final Journey EVERYBODY = journey(List.of(MILA, GERDA), step("s1"), step("s2"));

    @Test
    void tellsWhoTakesAStepNowAndNotTheIdsByWhichItSaysSo() {
        List<Difference> differences = Comparison.of(EVERYBODY, together(step("s1"), step("s2", "gerda"))).differences();

        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).subject().names()).containsExactly("Step s2");
        assertThat(differences.get(0).field()).isEqualTo("personas");
        assertThat(differences.get(0).before()).isEqualTo(List.of());
        assertThat(differences.get(0).after()).isEqualTo(List.of(called(GERDA, "gerda")));
    }

    @Test
    void putsAStepBackForThoseWhoStillTravel() {
        Journey before = together(step("s1"), step("s2", "mila", "gerda"));
        Journey after = journey(List.of(called(GERDA, "gerda")), step("s1"));

        assertThat(Union.of(before, after).steps()).containsExactly(step("s1"), step("s2", "gerda"));
    }
}
