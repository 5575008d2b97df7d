package org.klantreis.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;

/** Fills the lanes. */
final class LaneRows {

    private final MapLayout layout;
    private final CellTexts texts;
    private final LaneItems items;
    private final MapWords words;
    private final WorkItems work;
    private final Map<ElementId, Map<ElementId, Cell>> cells = new HashMap<>();

    LaneRows(Journey journey, MapLayout layout, MapWords words, CellTexts texts, WorkItems work) {
        this.layout = layout;
        this.texts = texts;
        this.words = words;
        this.work = work;
        this.items = new LaneItems(journey, layout, words);
        journey.cells().forEach(cell -> cells.computeIfAbsent(cell.lane(), lane -> new HashMap<>()).put(cell.at(), cell));
    }

    LaneRow of(LaneChoice choice, List<BlueprintLine> lines) {
        Lane lane = choice.lane();
        LaneCells filled = lane.kind() == LaneKind.EMOTION ? new LaneCells() : fill(lane);
        return new LaneRow(lane.id().value(), lane.kind().word(), lane.title(), work.total(lane, cells.getOrDefault(lane.id(), Map.of())),
                look(lane.kind()), lines.stream().map(line -> words.text(line.key())).toList(), choice.hidden(), lane.collapsed(),
                filled.upper(), filled.lower());
    }

    private LaneCells fill(Lane lane) {
        LaneCells filled = new LaneCells();
        Map<ElementId, Cell> typed = cells.getOrDefault(lane.id(), Map.of());
        for (PhaseSpan span : layout.phases()) {
            Cell across = span.hasSteps() ? typed.get(span.phase().id()) : null;
            if (across == null) {
                filled.steps(cells(lane, span, typed));
            } else if (span.columns().stream().noneMatch(column -> typed.containsKey(column.at()))) {
                filled.phase(typed(lane, across).spanning(span.columns().size()));
            } else {
                filled.both(typed(lane, across).spanning(span.columns().size()), cells(lane, span, typed));
            }
        }
        return filled;
    }

    private List<CellView> cells(Lane lane, PhaseSpan span, Map<ElementId, Cell> typed) {
        return span.columns().stream().map(column -> cell(lane, column, typed)).toList();
    }

    private CellView cell(Lane lane, Column column, Map<ElementId, Cell> typed) {
        String at = column.at().value();
        if (lane.kind().holdsCells()) {
            Cell cell = typed.get(column.at());
            return cell == null ? CellView.empty(at) : typed(lane, cell);
        }
        return column.step().map(step -> new CellView(at, "", "", items.of(lane.kind(), step), ""))
                .orElseGet(() -> CellView.empty(at));
    }

    private CellView typed(Lane lane, Cell cell) {
        return texts.of(lane.kind(), cell).worked(work.taken(cell), work.of(lane, cell));
    }

    private static String look(LaneKind kind) {
        return switch (kind) {
            case EMOTION -> "curve";
            case IMAGE -> "image";
            case LIST -> "list";
            default -> kind.holdsCells() ? "note" : "items";
        };
    }
}
