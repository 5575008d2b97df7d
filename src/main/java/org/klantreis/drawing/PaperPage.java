package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map for paper and mail: one row per step, because a wide table does not fit there.
 *
 * @param totals what the work in each lane takes altogether
 */
public record PaperPage(MapPage map, String sentence, List<Fact> totals, List<PaperPhase> phases) {

    /** Contrast of at least 4.5 on white; neighbours differ for the three colour-vision types. */
    private static final List<String> COLOURS = List.of("#8C2D04", "#C9510C", "#666666", "#2171B5", "#08306B");

    static PaperPage of(MapPage map, CurveView curve) {
        Map<String, List<Fact>> notes = notes(map.table().lanes());
        Map<String, CurveMark> marks = curve.marks().stream().collect(Collectors.toMap(CurveMark::at, mark -> mark));
        List<PaperPhase> phases = new ArrayList<>();
        int next = 0;
        for (PhaseHead phase : map.table().phases()) {
            int count = phase.stepped() ? phase.span() : 0;
            List<PaperStep> steps = map.table().steps().subList(next, next + count).stream()
                    .map(step -> step(step, marks.get(step.id()), notes)).toList();
            phases.add(new PaperPhase(phase.title(), phase.description(), notes.getOrDefault(phase.id(), List.of()), steps));
            next += count;
        }
        return new PaperPage(map, curve.sentence(), totals(map.table().lanes()), phases);
    }

    private static List<Fact> totals(List<LaneRow> lanes) {
        return lanes.stream().filter(lane -> !lane.hidden() && !lane.total().isEmpty()).map(lane -> new Fact(lane.title(), lane.total())).toList();
    }

    private static PaperStep step(StepHead step, CurveMark mark, Map<String, List<Fact>> notes) {
        return new PaperStep(step.title(), caption(step), step.returns(), mark == null ? "" : mark.label(),
                COLOURS.get(mark == null ? 2 : mark.level()), notes.getOrDefault(step.id(), List.of()), step.facts());
    }

    private static String caption(StepHead step) {
        return step.point().map(point -> step.caption() + " · " + point.text()).orElse(step.caption());
    }

    private static Map<String, List<Fact>> notes(List<LaneRow> lanes) {
        PaperNotes notes = new PaperNotes();
        for (LaneRow lane : lanes) {
            notes.begin(lane);
            Stream.concat(lane.cells().stream(), lane.below().stream()).filter(cell -> !text(cell).isBlank())
                    .forEach(cell -> notes.add(cell.at(), new Fact(lane.title(), text(cell))));
        }
        return notes.all();
    }

    private static String text(CellView cell) {
        String said = cell.items().isEmpty() ? cell.text() + cell.rest() : sentences(cell.items());
        return Stream.of(said, sentences(cell.taken()), sentences(cell.work())).filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String sentences(List<Item> items) {
        return items.stream().map(Item::sentence).collect(Collectors.joining("; "));
    }
}
