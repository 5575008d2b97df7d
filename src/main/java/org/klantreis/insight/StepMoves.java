package org.klantreis.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** Steps that stand in another phase, or elsewhere in theirs; a phase that moves takes its steps along. */
final class StepMoves {

    private final Journey before;
    private final Journey after;
    private final Subjects subjects;

    StepMoves(Journey before, Journey after, Subjects subjects) {
        this.before = before;
        this.after = after;
        this.subjects = subjects;
    }

    Stream<Difference> all() {
        return Stream.concat(intoOtherPhases(), after.phases().stream().flatMap(this::within));
    }

    private Stream<Difference> intoOtherPhases() {
        Map<ElementId, ElementId> phases = new HashMap<>();
        before.steps().forEach(step -> phases.put(step.id(), step.phase()));
        return after.steps().stream()
                .filter(step -> phases.containsKey(step.id()) && !phases.get(step.id()).equals(step.phase()))
                .map(step -> new Difference(Change.MOVED, subjects.of(step), "phase",
                        subjects.named(phases.get(step.id())), subjects.named(step.phase())));
    }

    private Stream<Difference> within(Phase phase) {
        return Moves.between(stepsOf(before, phase), stepsOf(after, phase))
                .map(subject -> Difference.whole(Change.MOVED, subject));
    }

    private List<Subject> stepsOf(Journey journey, Phase phase) {
        return journey.stepsOf(phase.id()).stream().map((Step step) -> subjects.of(step)).toList();
    }
}
