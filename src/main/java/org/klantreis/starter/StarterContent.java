package org.klantreis.starter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Work;

/**
 * What of a map a starter holds: phases, steps and lanes with their ids, and the contents that were chosen. Members that
 * this version does not know stay behind: nobody can tell whether one of them names somebody.
 */
public final class StarterContent {

    private final Journey map;
    private final Kept kept;
    private final Set<LaneKind> kinds;

    private StarterContent(Journey map, Kept kept) {
        this.map = map;
        this.kept = kept;
        this.kinds = EnumSet.noneOf(LaneKind.class);
        map.lanes().stream().filter(lane -> kept.lanes().contains(lane.id())).map(Lane::kind)
                .filter(LaneKeeping::may).forEach(kinds::add);
    }

    /** @param title what maps that begin with it are called until somebody names them */
    public static Journey of(Journey map, Kept kept, String title) {
        return new StarterContent(map, kept).named(title);
    }

    private Journey named(String title) {
        KeptFindings findings = new KeptFindings(map, kinds);
        return new Journey(map.lang(), title, kept.header() ? map.description() : "", map.state(), Optional.empty(),
                Optional.empty(), KeptHeader.of(map.header(), kept.header()), List.of(), KeptWords.of(map.ownWords()),
                map.phases().stream().map(this::phase).toList(),
                map.steps().stream().map(step -> KeptStep.of(step, kinds, kept.descriptions())).toList(),
                map.lanes().stream().map(StarterContent::lane).toList(), cells(), findings.findings(),
                findings.improvements(), Extras.NONE);
    }

    private Phase phase(Phase phase) {
        return new Phase(phase.id(), phase.title(), kept.descriptions() ? phase.description() : "", Extras.NONE);
    }

    private static Lane lane(Lane lane) {
        return new Lane(lane.id(), lane.kind(), lane.title(), lane.hidden(), lane.collapsed(), Extras.NONE);
    }

    /** Without pictures: they are attached to the map's page, and may be removed there. */
    private List<Cell> cells() {
        Set<ElementId> lanes = kept.lanes();
        return map.cells().stream().filter(cell -> lanes.contains(cell.lane()))
                .map(cell -> new Cell(cell.lane(), cell.at(), cell.text(), "", "", work(cell), Extras.NONE))
                .filter(StarterContent::tells).toList();
    }

    /** Elsewhere nobody sees it: a lane that was once of a blueprint remembers it. */
    private Work work(Cell cell) {
        boolean seen = map.lanes().stream().anyMatch(lane -> lane.id().equals(cell.lane()) && lane.kind().ofBlueprint());
        return seen ? cell.work() : Work.NONE;
    }

    private static boolean tells(Cell cell) {
        return !cell.text().isBlank() || !cell.work().equals(Work.NONE);
    }
}
