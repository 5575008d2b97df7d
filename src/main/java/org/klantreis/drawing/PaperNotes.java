package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.LaneKind;

/** What the lanes say on paper at each step and phase, with the lines of a blueprint between them. */
final class PaperNotes {

    private static final Set<String> OF_BLUEPRINT = Stream.of(LaneKind.values()).filter(LaneKind::ofBlueprint)
            .map(LaneKind::word).collect(Collectors.toSet());

    private final Map<String, List<Fact>> notes = new HashMap<>();
    private final Map<String, Integer> drawn = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private boolean inside;

    /** What is added next is said by this lane. */
    void begin(LaneRow lane) {
        lines.addAll(lane.lines());
        inside = OF_BLUEPRINT.contains(lane.kind());
    }

    void add(String at, Fact note) {
        List<Fact> here = notes.computeIfAbsent(at, place -> new ArrayList<>());
        if (inside) {
            lines.subList(drawn.getOrDefault(at, 0), lines.size()).forEach(line -> here.add(new Fact("", line)));
            drawn.put(at, lines.size());
        }
        here.add(note);
    }

    /** A line has no label. */
    Map<String, List<Fact>> all() {
        return notes;
    }
}
