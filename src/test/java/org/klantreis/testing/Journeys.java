package org.klantreis.testing;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Extras;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.OwnWords;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** Small journeys for tests that are about something else. */
public final class Journeys {

    private Journeys() {
    }

    /** One phase with one step and one lane. */
    public static Journey titled(String title) {
        return new Journey("en", title, "", JourneyState.AS_IS, Optional.empty(), Optional.empty(), Header.EMPTY,
                List.of(), OwnWords.NONE, List.of(Phase.of("p1", "Orientation")),
                List.of(Step.of("s1", "p1", "I look up the opening hours")),
                List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts")), List.of(), List.of(), List.of(), Extras.NONE);
    }
}
