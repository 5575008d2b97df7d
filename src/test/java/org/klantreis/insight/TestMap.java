package org.klantreis.insight;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Cell;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.Lane;
import org.klantreis.model.MapStatus;
import org.klantreis.model.OwnWords;
import org.klantreis.model.Phase;
import org.klantreis.model.PhaseWord;
import org.klantreis.model.Step;

/** A map of which a test replaces what it is about. */
record TestMap(String title, String owner, List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Cell> cells,
               List<Finding> findings) {

    static TestMap map() {
        return new TestMap("Bill", "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    TestMap titled(String other) {
        return new TestMap(other, owner, phases, steps, lanes, cells, findings);
    }

    TestMap owned(String other) {
        return new TestMap(title, other, phases, steps, lanes, cells, findings);
    }

    TestMap phases(Phase... others) {
        return new TestMap(title, owner, List.of(others), steps, lanes, cells, findings);
    }

    TestMap steps(Step... others) {
        return new TestMap(title, owner, phases, List.of(others), lanes, cells, findings);
    }

    TestMap lanes(Lane... others) {
        return new TestMap(title, owner, phases, steps, List.of(others), cells, findings);
    }

    TestMap cells(Cell... others) {
        return new TestMap(title, owner, phases, steps, lanes, List.of(others), findings);
    }

    TestMap withoutCells() {
        return cells(new Cell[0]);
    }

    TestMap findings(Finding... others) {
        return new TestMap(title, owner, phases, steps, lanes, cells, List.of(others));
    }

    Journey journey() {
        Header header = new Header("", "", "", "", "", "", Optional.empty(), List.of(), owner, MapStatus.DRAFT,
                Optional.empty(), List.of(), PhaseWord.PHASE, "", GoldenCircle.EMPTY, Extras.NONE);
        return new Journey("en", title, "", JourneyState.AS_IS, Optional.empty(), Optional.empty(), header, List.of(),
                OwnWords.NONE, phases, steps, lanes, cells, findings, List.of(), Extras.NONE);
    }
}
