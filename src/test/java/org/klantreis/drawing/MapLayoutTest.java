package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

class MapLayoutTest {

    @Property(tries = 60)
    void givesEveryStepAndEveryEmptyPhaseAColumn(@ForAll @IntRange(min = 1, max = 60) int phases,
                                                 @ForAll @IntRange(max = 400) int steps) {
        MapLayout layout = MapLayout.of(Journeys.sized(phases, steps));

        long empty = layout.phases().stream().filter(phase -> !phase.hasSteps()).count();
        assertThat(layout.columns()).hasSize((int) (steps + empty));
        assertThat(layout.phases()).hasSize(phases);
        assertThat(layout.phases().stream().mapToInt(phase -> phase.columns().size()).sum()).isEqualTo(layout.columns().size());
        assertThat(layout.columns()).extracting(Column::index).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void drawsEverySizeWithoutNonsense(@ForAll @IntRange(min = 1, max = 60) int phases,
                                       @ForAll @IntRange(max = 400) int steps) {
        Document map = Drawings.read(Journeys.sized(phases, steps));

        assertThat(map.html()).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("$");
        assertThat(map.select("th[data-step]")).hasSize(steps);
        assertThat(map.select("th[data-phase]")).hasSize(phases);
    }

    @Test
    void keepsStepsOfAPhaseTogetherInTheirOrder() {
        MapLayout layout = MapLayout.of(Journeys.of(List.of(Phase.of("p1", "First"), Phase.of("p2", "Second")),
                List.of(Step.of("a", "p2", "A"), Step.of("b", "p1", "B"), Step.of("c", "p2", "C")),
                List.of(), List.of(), List.of()));

        assertThat(layout.columns()).extracting(column -> column.at().value()).containsExactly("b", "a", "c");
    }
}
