package org.klantreis.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Evidence;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.MapAddress;
import org.klantreis.model.OwnWords;
import org.klantreis.model.PairedMap;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.StepKind;
import org.klantreis.model.Travellers;
import org.klantreis.model.Work;

/** Small journeys for tests that are about something else. */
public final class Journeys {

    private Journeys() {
    }

    /** One phase with one step and one lane. */
    public static Journey titled(String title) {
        return journey(title, List.of(Step.of("s1", "p1", "I look up the opening hours")));
    }

    /** The same journey in another language. */
    public static Journey in(String lang, Journey journey) {
        return new Journey(lang, journey.title(), journey.description(), journey.state(), journey.pair(),
                journey.parent(), journey.header(), journey.personas(), journey.ownWords(), journey.phases(),
                journey.steps(), journey.lanes(), journey.cells(), journey.findings(), journey.improvements(), journey.extras());
    }

    /** As many steps as told, each with this description. */
    public static Journey described(int steps, String description) {
        return journey("Long", IntStream.range(0, steps).mapToObj(step -> step("s" + step, description)).toList());
    }

    /** The same journey with a lane of texts more. */
    public static Journey withLane(Journey journey, String id, String title) {
        return withLane(journey, id, LaneKind.TEXT, title);
    }

    /** The same journey with a lane more. */
    public static Journey withLane(Journey journey, String id, LaneKind kind, String title) {
        List<Lane> lanes = new ArrayList<>(journey.lanes());
        lanes.add(Lane.of(id, kind, title));
        return new Journey(journey.lang(), journey.title(), journey.description(), journey.state(), journey.pair(),
                journey.parent(), journey.header(), journey.personas(), journey.ownWords(), journey.phases(),
                journey.steps(), lanes, journey.cells(), journey.findings(), journey.improvements(), journey.extras());
    }

    /** The same journey with a lane of pictures, and one at the first step. */
    public static Journey withImage(Journey journey, String file) {
        Journey laned = withLane(journey, "pictures", LaneKind.IMAGE, "Pictures");
        Cell cell = new Cell(new ElementId("pictures"), journey.steps().get(0).id(), "", file, "A bike", Work.NONE, Extras.NONE);
        return new Journey(laned.lang(), laned.title(), laned.description(), laned.state(), laned.pair(),
                laned.parent(), laned.header(), laned.personas(), laned.ownWords(), laned.phases(), laned.steps(),
                laned.lanes(), List.of(cell), laned.findings(), laned.improvements(), laned.extras());
    }

    /** The same journey with a map of the other state. */
    public static Journey withPair(Journey map, MapAddress pair) {
        return new Journey(map.lang(), map.title(), map.description(), map.state(), Optional.of(new PairedMap(pair, Extras.NONE)),
                map.parent(), map.header(), map.personas(), map.ownWords(), map.phases(), map.steps(), map.lanes(), map.cells(),
                map.findings(), map.improvements(), map.extras());
    }

    private static Journey journey(String title, List<Step> steps) {
        return new Journey("en", title, "", JourneyState.AS_IS, Optional.empty(), Optional.empty(), Header.EMPTY,
                List.of(), OwnWords.NONE, List.of(Phase.of("p1", "Orientation")), steps,
                List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts")), List.of(), List.of(), List.of(), Extras.NONE);
    }

    private static Step step(String id, String description) {
        return new Step(new ElementId(id), new ElementId("p1"), "I read on", description, StepKind.TOUCHPOINT, false,
                Contact.NONE, Experience.UNKNOWN, Evidence.ASSUMED, List.of(), OptionalInt.empty(), "",
                Optional.empty(), Optional.empty(), Optional.empty(), Travellers.EVERYBODY, List.of(), Extras.NONE);
    }
}
