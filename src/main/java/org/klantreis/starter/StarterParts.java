package org.klantreis.starter;

import java.util.List;
import java.util.function.Predicate;
import org.klantreis.model.Experience;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/**
 * What of a map can come along into a starter, counted in the starter that keeps it all: so nothing is told otherwise
 * than it is done.
 *
 * @param header       whether anything stands in the map's head
 * @param descriptions how many phases and steps have one
 */
public record StarterParts(List<LanePart> lanes, boolean header, int descriptions) {

    public static StarterParts of(Journey map) {
        Journey most = StarterContent.of(map, Kept.everythingOf(map), map.title());
        Header empty = KeptHeader.of(map.header(), false);
        return new StarterParts(map.lanes().stream().map(lane -> part(lane, most)).toList(),
                !most.header().equals(empty) || !most.description().isEmpty(), described(most));
    }

    private static int described(Journey map) {
        return (int) (map.phases().stream().map(Phase::description).filter(text -> !text.isBlank()).count()
                + map.steps().stream().map(Step::description).filter(text -> !text.isBlank()).count());
    }

    private static LanePart part(Lane lane, Journey most) {
        boolean may = LaneKeeping.may(lane.kind());
        return new LanePart(lane, may ? count(lane, most) : 0, may);
    }

    private static int count(Lane lane, Journey map) {
        return switch (lane.kind()) {
            case CHANNEL -> steps(map, step -> !step.contact().channels().isEmpty());
            case CONTACT_REASON -> steps(map, step -> !step.contact().reason().isBlank());
            case EMOTION -> steps(map, step -> !step.experience().equals(Experience.UNKNOWN));
            case MOMENT -> steps(map, step -> step.moment().isPresent());
            case DURATION -> steps(map, step -> step.duration().isPresent());
            case PAIN, OPPORTUNITY -> findings(lane.kind(), map);
            case IMPROVEMENT -> map.improvements().size();
            default -> (int) map.cells().stream().filter(cell -> cell.lane().equals(lane.id())).count();
        };
    }

    private static int steps(Journey map, Predicate<Step> told) {
        return (int) map.steps().stream().filter(told).count();
    }

    private static int findings(LaneKind lane, Journey map) {
        return (int) map.findings().stream().filter(finding -> KeptFindings.laneOf(finding) == lane).count();
    }
}
