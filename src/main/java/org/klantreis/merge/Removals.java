package org.klantreis.merge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;

/**
 * What one side removed while the other changed it, or hung something new on it: it goes with all of that, or comes back
 * with all that hung on it. Asked about the element itself, as a cell without its step means nothing to anybody.
 */
final class Removals {

    private static final int MOST_SHOWN = 5;

    private final Sides sides;
    private final Conflicts conflicts;

    Removals(Sides sides, Conflicts conflicts) {
        this.sides = sides;
        this.conflicts = conflicts;
    }

    void settle() {
        Set<ElementId> byThem = removedBy(Side.THEIRS);
        Set<ElementId> byMe = removedBy(Side.MINE);
        Set<ElementId> gone = chosen(byThem, Side.THEIRS);
        gone.addAll(chosen(byMe, Side.MINE));
        sides.restore(Side.THEIRS, chosen(byThem, Side.MINE));
        sides.restore(Side.MINE, chosen(byMe, Side.THEIRS));
        sides.remove(gone);
        ask(Side.THEIRS);
        ask(Side.MINE);
    }

    /** Containers first. */
    private Set<ElementId> removedBy(Side side) {
        Set<ElementId> removed = new LinkedHashSet<>(sides.base().holders().keySet());
        removed.retainAll(sides.of(side.other()).holders().keySet());
        removed.removeAll(sides.of(side).holders().keySet());
        return removed;
    }

    private Set<ElementId> chosen(Set<ElementId> removed, Side side) {
        Set<ElementId> chosen = new LinkedHashSet<>(removed);
        chosen.removeIf(id -> conflicts.settled(spot(id)).filter(side::equals).isEmpty());
        return chosen;
    }

    private void ask(Side remover) {
        Hanging before = new Hanging(sides.base());
        Hanging now = new Hanging(sides.of(remover.other()));
        Set<ElementId> kept = sides.of(remover).holders().keySet();
        Map<ElementId, ElementId> containers = sides.base().phasesOfSteps();
        Set<ElementId> back = new HashSet<>();
        Set<ElementId> gone = new HashSet<>();
        for (ElementId id : removedBy(remover)) {
            Set<Object> added = now.on(id, kept::contains);
            added.removeAll(before.on(id, kept::contains));
            if (!added.isEmpty() && !conflicts.isFull() && !back.contains(containers.get(id))) {
                (comesBack(remover, id, added) ? back : gone).add(id);
            }
        }
        sides.restore(remover, back);
        sides.remove(gone);
    }

    /** Also while nobody chose, so that nothing of it is asked about once more. */
    private boolean comesBack(Side remover, ElementId id, Set<Object> added) {
        Optional<Side> settled = conflicts.settled(spot(id));
        if (settled.isEmpty()) {
            note(remover, id, added);
        }
        return settled.filter(remover::equals).isEmpty();
    }

    /** Shows beside the element what was written there, which would go with it. */
    private void note(Side remover, ElementId id, Set<Object> added) {
        Stream<?> written = added.stream().filter(Cell.class::isInstance).limit(MOST_SHOWN);
        List<?> kept = Stream.concat(Stream.of(sides.of(remover.other()).holders().get(id)), written).toList();
        conflicts.note(spot(id), sides.base().holders().get(id), remover.of(List.of(), kept), remover.of(kept, List.of()));
    }

    private static Spot spot(ElementId id) {
        return new Spot(id.value(), "");
    }
}
