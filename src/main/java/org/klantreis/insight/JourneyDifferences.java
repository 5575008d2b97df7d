package org.klantreis.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;

/** Finds what differs in a map, kind by kind: elements are the same by id, cells by lane and place. */
final class JourneyDifferences {

    private final Journey before;
    private final Journey after;
    private final Subjects subjects;

    JourneyDifferences(Journey before, Journey after) {
        this.before = before;
        this.after = after;
        this.subjects = new JourneySubjects(before, after);
    }

    List<Difference> all() {
        FieldDifferences fields = new FieldDifferences(subjects);
        return Stream.of(
                fields.between(withoutIds(before), withoutIds(after)).stream(), fields.between(before.header(), after.header()).stream(),
                ordered(before.phases(), after.phases()), ordered(before.lanes(), after.lanes()), steps(), cells(),
                ordered(before.findings(), after.findings()), ordered(before.improvements(), after.improvements()))
                .flatMap(differences -> differences).toList();
    }

    /** By which id steps name a persona, nobody sees. */
    private static Journey withoutIds(Journey journey) {
        return journey.withPersonas(journey.personas().stream().map(persona -> persona.identified(Optional.empty())).toList());
    }

    private Stream<Difference> ordered(List<? extends Record> earlier, List<? extends Record> later) {
        ListDifferences lists = new ListDifferences(subjects, earlier, later);
        return Stream.of(lists.addedAndRemoved(), lists.moved(), lists.changed()).flatMap(differences -> differences);
    }

    private Stream<Difference> steps() {
        ListDifferences lists = new ListDifferences(subjects, before.steps(), after.steps());
        return Stream.of(lists.addedAndRemoved(), new StepMoves(before, after, subjects).all(), lists.changed())
                .flatMap(differences -> differences);
    }

    private Stream<Difference> cells() {
        ListDifferences lists = new ListDifferences(subjects, spoken(before), spoken(after));
        return Stream.concat(lists.addedAndRemoved(), lists.changed());
    }

    /** A cell that comes or goes with its lane or its place is no difference of its own; one that says nothing is none at all. */
    private List<Cell> spoken(Journey journey) {
        Set<ElementId> common = ids(before);
        common.retainAll(ids(after));
        return journey.cells().stream().filter(cell -> common.contains(cell.lane()) && common.contains(cell.at()))
                .filter(Cell::speaks).toList();
    }

    private static Set<ElementId> ids(Journey journey) {
        Set<ElementId> ids = new HashSet<>();
        journey.phases().forEach(phase -> ids.add(phase.id()));
        journey.lanes().forEach(lane -> ids.add(lane.id()));
        journey.steps().forEach(step -> ids.add(step.id()));
        return ids;
    }
}
