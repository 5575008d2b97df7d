package org.klantreis.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people call the places of a journey; a cell by its lane and its step or phase. */
public final class AnchorTitles {

    private static final String BETWEEN = " · ";

    private final String map;
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    private AnchorTitles(Journey journey) {
        map = journey.title();
        journey.lanes().forEach(lane -> lanes.put(lane.id().value(), lane.title()));
        journey.phases().forEach(phase -> columns.put(phase.id().value(), phase.title()));
        journey.steps().forEach(step -> columns.put(step.id().value(), step.title()));
    }

    public static AnchorTitles of(Journey journey) {
        return new AnchorTitles(journey);
    }

    /** Empty if the place is not on this map. A cell is there as soon as its lane and its step or phase are. */
    public Optional<String> of(Anchor anchor) {
        if (anchor.equals(Anchor.MAP)) {
            return Optional.of(map);
        }
        String[] ids = anchor.element().split("/");
        return ids.length == 1 ? single(ids[0]) : cell(ids[0], ids[1]);
    }

    /** Whether every place of another map is on this one, too. */
    public boolean hasAllOf(AnchorTitles other) {
        return lanes.keySet().containsAll(other.lanes.keySet()) && columns.keySet().containsAll(other.columns.keySet());
    }

    private Optional<String> single(String id) {
        return Optional.ofNullable(lanes.get(id)).or(() -> Optional.ofNullable(columns.get(id)));
    }

    private Optional<String> cell(String lane, String at) {
        return lanes.containsKey(lane) && columns.containsKey(at)
                ? Optional.of(lanes.get(lane) + BETWEEN + columns.get(at)) : Optional.empty();
    }
}
