package org.klantreis.starter;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.ElementId;
import org.klantreis.model.Evidence;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;

/** The findings and improvements that a starter holds: as ideas, without who does them, by when, and what came of them. */
final class KeptFindings {

    private final Journey map;
    private final Set<LaneKind> kinds;
    private final Map<ElementId, Finding> all;

    KeptFindings(Journey map, Set<LaneKind> kinds) {
        this.map = map;
        this.kinds = kinds;
        this.all = map.findings().stream().collect(toMap(Finding::id, finding -> finding));
    }

    List<Finding> findings() {
        return map.findings().stream().filter(this::stays).map(finding -> new Finding(finding.id(), finding.kind(),
                finding.title(), finding.text(), finding.steps(), finding.severity(), Evidence.ASSUMED,
                Optional.empty(), Extras.NONE)).toList();
    }

    List<Improvement> improvements() {
        return kinds.contains(LaneKind.IMPROVEMENT) ? map.improvements().stream().map(this::improvement).toList() : List.of();
    }

    /** One that stood at the steps of a finding keeps its place also where the finding stays behind. */
    private Improvement improvement(Improvement from) {
        return new Improvement(from.id(), from.title(), from.text(), List.copyOf(from.placesBy(all)),
                from.findings().stream().filter(id -> stays(all.get(id))).toList(), "", from.horizon(), from.impact(),
                from.effort(), ImprovementStatus.IDEA, Optional.empty(), "", "", Extras.NONE);
    }

    private boolean stays(Finding finding) {
        return kinds.contains(laneOf(finding));
    }

    static LaneKind laneOf(Finding finding) {
        return finding.kind() == FindingKind.PAIN ? LaneKind.PAIN : LaneKind.OPPORTUNITY;
    }
}
