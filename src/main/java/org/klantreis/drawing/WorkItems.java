package org.klantreis.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Cell;
import org.klantreis.model.Lane;
import org.klantreis.model.ServiceMark;
import org.klantreis.model.Work;

/** Tells what the work in a service blueprint takes. */
final class WorkItems {

    private final MapWords words;
    private final Optional<HandOvers> handOvers;

    /** @param handOvers told only in the blueprint itself */
    WorkItems(MapWords words, Optional<HandOvers> handOvers) {
        this.words = words;
        this.handOvers = handOvers;
    }

    /** From whom a cell takes the work over. */
    List<Item> taken(Cell cell) {
        return handOvers.flatMap(all -> all.giver(cell))
                .map(giver -> Item.of("hand-over", words.text("map.hand-over", giver))).stream().toList();
    }

    /** What the work of one cell takes; nothing outside the lanes of a blueprint. */
    List<Item> of(Lane lane, Cell cell) {
        List<Item> items = new ArrayList<>();
        if (lane.kind().ofBlueprint()) {
            Work work = cell.work();
            work.mark().ifPresent(mark -> items.add(mark(mark)));
            work.duration().ifPresent(duration -> items.add(Item.of("duration", words.duration(duration))));
            Optional.of(work.department()).filter(name -> !name.isBlank()).ifPresent(name -> items.add(Item.of("owner", name)));
        }
        return items;
    }

    private Item mark(ServiceMark mark) {
        return Item.of(mark.word(), words.word("moment", mark));
    }

    /** All durations of a lane's cells; empty if none is told, and outside the lanes of a blueprint. */
    String total(Lane lane, Map<?, Cell> cells) {
        if (!lane.kind().ofBlueprint()) {
            return "";
        }
        Duration total = cells.values().stream().flatMap(cell -> cell.work().duration().stream()).reduce(Duration.ZERO, Duration::plus);
        return total.isZero() ? "" : words.text("map.in-total", words.duration(total));
    }
}
