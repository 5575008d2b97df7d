package org.klantreis.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.Improvement;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** A state of a map together with what an earlier one had more. */
public final class Union {

    private final Journey before;
    private final Journey after;

    private Union(Journey before, Journey after) {
        this.before = before;
        this.after = after;
    }

    /** The later state, with what was removed since the earlier one back at its old place; without it if that is too much for one map. */
    public static Journey of(Journey before, Journey after) {
        return new Union(before, after).journey();
    }

    private Journey journey() {
        List<Phase> phases = OldPlaces.putBack(before.phases(), after.phases(), Phase::id);
        List<Lane> lanes = lanes();
        try {
            return new Journey(after.lang(), after.title(), after.description(), after.state(), after.pair(), after.parent(),
                    after.header(), after.personas(), after.ownWords(), phases, steps(phases), lanes, cells(lanes),
                    OldPlaces.putBack(before.findings(), after.findings(), Finding::id),
                    OldPlaces.putBack(before.improvements(), after.improvements(), Improvement::id), after.extras());
        } catch (InvalidValue tooMuchForOneMap) {
            return after;
        }
    }

    /** A lane that shows the steps' own fields stands once on a map, and a new one of its kind shows the same. */
    private List<Lane> lanes() {
        Set<ElementId> still = after.lanes().stream().map(Lane::id).collect(Collectors.toSet());
        List<Lane> earlier = before.lanes().stream().filter(lane -> lane.kind().holdsCells() || still.contains(lane.id())
                || after.lanes().stream().noneMatch(other -> other.kind() == lane.kind())).toList();
        return OldPlaces.putBack(earlier, after.lanes(), Lane::id);
    }

    /** Phase by phase, because only there the order of steps counts. */
    private List<Step> steps(List<Phase> phases) {
        Map<ElementId, ElementId> now = after.steps().stream().collect(Collectors.toMap(Step::id, Step::phase));
        Set<ElementId> travelling = PersonaReference.ids(after.personas());
        return phases.stream().map(Phase::id).flatMap(phase -> OldPlaces.putBack(
                stayedOrGone(phase, now), after.stepsOf(phase), Step::id).stream())
                .map(step -> step.takenBy(step.personas().among(travelling))).toList();
    }

    /** A step that stands in another phase now is not gone. */
    private List<Step> stayedOrGone(ElementId phase, Map<ElementId, ElementId> now) {
        return before.stepsOf(phase).stream().filter(step -> now.getOrDefault(step.id(), phase).equals(phase)).toList();
    }

    private List<Cell> cells(List<Lane> lanes) {
        Set<ElementId> holding = lanes.stream().filter(lane -> lane.kind().holdsCells()).map(Lane::id).collect(Collectors.toSet());
        List<Cell> earlier = before.cells().stream().filter(cell -> holding.contains(cell.lane())).toList();
        return OldPlaces.putBack(earlier, after.cells(), cell -> List.of(cell.lane(), cell.at()));
    }
}
