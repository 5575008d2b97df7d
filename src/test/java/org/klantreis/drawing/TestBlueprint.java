package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Experience;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Moment;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;
import org.klantreis.model.Work;

/** A map with a service blueprint: two phases, three steps, lanes called as their kinds are. */
final class TestBlueprint {

    private final List<Step> steps = new ArrayList<>(List.of(Step.of("s1", "p1", "I ask"), Step.of("s2", "p1", "I wait"), Step.of("s3", "p2", "I pay")));
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private TestBlueprint() {
    }

    static TestBlueprint map() {
        return new TestBlueprint();
    }

    TestBlueprint lane(LaneKind kind) {
        return lane(Lane.of(kind.word(), kind, kind.word()));
    }

    TestBlueprint lane(Lane lane) {
        lanes.add(lane);
        return this;
    }

    TestBlueprint cell(String lane, String at, Work work) {
        cells.add(Cell.of(lane, at, "", work));
        return this;
    }

    TestBlueprint moment(String step, Moment moment) {
        steps.replaceAll(one -> one.id().value().equals(step) ? with(one, moment) : one);
        return this;
    }

    private static Step with(Step step, Moment moment) {
        return new Step(step.id(), step.phase(), step.title(), "", step.kind(), false, Contact.NONE, Experience.UNKNOWN, step.evidence(),
                List.of(), step.importance(), "", Optional.empty(), Optional.of(moment), Optional.empty(), Travellers.EVERYBODY,
                List.of(), step.extras());
    }

    Journey journey() {
        return Journeys.of(List.of(Phase.of("p1", "Ask"), Phase.of("p2", "Pay")), steps, lanes, cells, List.of());
    }

    /** The same journey of which nobody drew a blueprint. */
    static Journey without(Journey all) {
        Set<ElementId> inside = all.lanes().stream().filter(lane -> lane.kind().ofBlueprint()).map(Lane::id).collect(Collectors.toSet());
        return new Journey(all.lang(), all.title(), all.description(), all.state(), all.pair(), all.parent(), all.header(), all.personas(),
                all.ownWords(), all.phases(), all.steps(), all.lanes().stream().filter(lane -> !inside.contains(lane.id())).toList(),
                all.cells().stream().filter(cell -> !inside.contains(cell.lane())).toList(), all.findings(), all.improvements(), all.extras());
    }
}
