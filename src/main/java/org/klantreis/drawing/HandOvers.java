package org.klantreis.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;

/**
 * Where work goes from one department to another. The cells of the organisation's lanes are met column by column, in each
 * from the top lane to the bottom one, as a blueprint orders lanes; a cell over a phase is met once, before the cells of
 * its lane at the first step of the phase. A cell that names no department is passed over. Each other cell that names
 * another department than the one met before takes over from it; capitals and spaces around a name make no difference.
 */
final class HandOvers {

    private final Map<Cell, String> givers = new HashMap<>();
    private final Map<List<ElementId>, Cell> cells = new HashMap<>();
    private String last = "";

    private HandOvers() {
    }

    static HandOvers of(Journey journey, MapLayout layout) {
        HandOvers found = new HandOvers();
        journey.cells().forEach(cell -> found.cells.put(List.of(cell.lane(), cell.at()), cell));
        List<Lane> lanes = journey.lanes().stream().filter(lane -> lane.kind().ofOrganisation())
                .sorted(Comparator.comparing(Lane::kind)).toList();
        layout.phases().forEach(span -> span.columns().forEach(column -> found.walk(span, column, lanes)));
        return found;
    }

    private void walk(PhaseSpan span, Column column, List<Lane> lanes) {
        boolean first = column.index() == span.first() && span.hasSteps();
        for (Lane lane : lanes) {
            Stream.concat(first ? Stream.of(span.phase().id()) : Stream.empty(), Stream.of(column.at()))
                    .map(at -> cells.get(List.of(lane.id(), at))).filter(cell -> cell != null).forEach(this::meet);
        }
    }

    private void meet(Cell cell) {
        String department = cell.work().department().strip();
        if (department.isEmpty()) {
            return;
        }
        if (!last.isEmpty() && !last.equalsIgnoreCase(department)) {
            givers.put(cell, last);
        }
        last = department;
    }

    /** The department from which a cell takes the work over; empty if from none. */
    Optional<String> giver(Cell cell) {
        return Optional.ofNullable(givers.get(cell));
    }

    int count() {
        return givers.size();
    }
}
