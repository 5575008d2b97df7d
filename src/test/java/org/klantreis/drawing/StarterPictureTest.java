package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Contact;
import org.klantreis.model.Experience;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

class StarterPictureTest {

    private static final Step LOW = felt("s1", "p1", -4);
    private static final Step HIGH = felt("s2", "p2", 4);

    @Test
    void drawsStepsWhereTheirPhasesStand() {
        assertThat(picture(List.of(Phase.of("p1", "Ask"), Phase.of("p2", "Pay")), LOW, HIGH))
                .isEqualTo(new StarterPicture(List.of("Ask", "Pay"), "60,36 180,4"));
        assertThat(picture(List.of(Phase.of("p2", "Pay"), Phase.of("p1", "Ask")), LOW, HIGH))
                .isEqualTo(new StarterPicture(List.of("Pay", "Ask"), "60,4 180,36"));
    }

    @Test
    void leavesTheColumnOfAPhaseWithoutSteps() {
        assertThat(picture(List.of(Phase.of("p1", "Ask"), Phase.of("p3", "Wait"), Phase.of("p2", "Pay")), LOW, HIGH).line())
                .isEqualTo("40,36 200,4");
    }

    @Test
    void hasNoLineWithoutTwoPointsToJoin() {
        assertThat(picture(List.of(Phase.of("p1", "Ask")), LOW).line()).isEmpty();
    }

    private static StarterPicture picture(List<Phase> phases, Step... steps) {
        Journey journey = Journeys.of(phases, List.of(steps), List.of(), List.of(), List.of());
        return StarterPicture.of(journey);
    }

    private static Step felt(String id, String phase, int halves) {
        return Step.of(id, phase, "I do " + id, Contact.NONE, Experience.of(new Valence(halves), ""));
    }
}
