package org.klantreis.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.LaneKind;

/**
 * Everything a template needs to know about a map.
 *
 * @param instance  prefix of all ids
 * @param lang      of the map
 * @param blueprint whether it is drawn as a service blueprint
 * @param chosen    the lanes that a macro names, separated by commas; empty: all that are not hidden
 * @param height    of the window in pixels, 0 for as high as the map
 * @param phase     what this team calls a chapter
 * @param plan      improvements; empty if there are none
 */
public record MapPage(String key, String home, int revision, String instance, String lang, boolean blueprint, String chosen,
                      int height, MapHead head, MapTable table, String phase, List<PlanItem> plan) {

    private static final Set<String> INSIDE = Arrays.stream(LaneKind.values()).filter(LaneKind::ofBlueprint).map(LaneKind::word)
            .collect(Collectors.toUnmodifiableSet());

    public boolean rightToLeft() {
        return Writing.rightToLeft(lang);
    }

    public boolean choosing() {
        return !chosen.isEmpty();
    }

    /** Whether it is drawn as a blueprint and shows none of a blueprint's lanes, though no macro chose so. */
    public boolean lacksInside() {
        return blueprint && !choosing() && table.lanes().stream().noneMatch(lane -> INSIDE.contains(lane.kind()) && !lane.hidden());
    }

    public boolean windowed() {
        return height > 0;
    }
}
