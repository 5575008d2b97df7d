package org.klantreis.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/**
 * Rules that hold on each side but not on both in one, such as more steps than a map may hold, or no phase left: the list
 * is taken as one side has it, with what hangs on it there. Where that breaks another rule, so is everything.
 */
final class BrokenLists {

    private static final List<String> OF_ELEMENTS =
            Arrays.stream(Elements.class.getRecordComponents()).map(component -> component.getName()).toList();

    private final Journey base;
    private final Journey theirs;
    private final Journey mine;
    private final Sides sides;
    private final Conflicts conflicts;
    private final Map<String, Object> taken = new HashMap<>();

    BrokenLists(Journey base, Journey theirs, Journey mine, Sides sides, Conflicts conflicts) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.sides = sides;
        this.conflicts = conflicts;
    }

    /** Only the first: what else is broken may follow from it. */
    void settle(InvalidValue broken) {
        settle(broken.field().split("[\\[.]")[0]);
    }

    /** A list that is taken as one side has it. */
    Optional<Object> taken(String list) {
        return Optional.ofNullable(taken.get(list));
    }

    private void settle(String list) {
        Spot spot = Spot.JOURNEY.member(list);
        conflicts.settled(spot).ifPresentOrElse(side -> take(list, side),
                () -> conflicts.note(spot, of(base, list), of(theirs, list), of(mine, list)));
    }

    private void take(String list, Side side) {
        Elements all = Elements.of(side.of(theirs, mine));
        if (taken.put(list, of(side.of(theirs, mine), list)) != null) {
            Stream.of(Side.values()).forEach(each -> sides.change(each, draft -> all));
        } else if (OF_ELEMENTS.contains(list)) {
            take(list, of(sides.of(side), list).isEmpty() ? all : sides.of(side));
        }
    }

    private void take(String list, Elements chosen) {
        Set<ElementId> kept = holders(list, chosen);
        sides.remove(Stream.of(Side.values()).flatMap(side -> holders(list, sides.of(side)).stream())
                .filter(id -> !kept.contains(id)).collect(Collectors.toSet()));
        Stream.of(Side.values()).forEach(side -> {
            Set<ElementId> missing = new HashSet<>(kept);
            missing.removeAll(sides.of(side).holders().keySet());
            sides.change(side, draft -> Components.with(
                    Restoring.of(missing, chosen, draft, sides.of(side.other())), list, of(chosen, list)));
        });
    }

    private static Set<ElementId> holders(String list, Elements elements) {
        Set<?> entries = Set.copyOf(of(elements, list));
        return elements.holders().entrySet().stream().filter(holder -> entries.contains(holder.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<?> of(Record draft, String list) {
        return (List<?>) Components.named(list, draft).orElseThrow();
    }
}
