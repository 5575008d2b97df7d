package org.klantreis.usecase;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/**
 * Rules that hold on each side but not on both in one, such as more steps than a map may hold, or no phase left: the list
 * is taken as one side has it. Where that breaks another rule, so is everything.
 */
final class BrokenLists {

    private static final List<String> ALL =
            Arrays.stream(Elements.class.getRecordComponents()).map(component -> component.getName()).toList();

    private final Journey base;
    private final Journey theirs;
    private final Journey mine;
    private final Sides sides;
    private final Conflicts conflicts;
    private final Set<String> taken = new HashSet<>();

    BrokenLists(Journey base, Journey theirs, Journey mine, Sides sides, Conflicts conflicts) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.sides = sides;
        this.conflicts = conflicts;
    }

    void settle(InvalidValue broken) {
        Stream.concat(Stream.of(broken), broken.others().stream()).map(each -> each.field().split("[\\[.]")[0])
                .distinct().forEach(this::settle);
    }

    private void settle(String list) {
        Spot spot = Spot.JOURNEY.member(list);
        conflicts.settled(spot).filter(side -> ALL.contains(list)).ifPresentOrElse(
                side -> (taken.add(list) ? List.of(list) : ALL).forEach(each -> take(each, side)),
                () -> conflicts.note(spot, of(base, list), of(theirs, list), of(mine, list)));
    }

    private void take(String list, Side side) {
        Object entries = of(side.of(theirs, mine), list);
        Stream.of(Side.values()).forEach(each -> sides.change(each, draft -> Components.with(draft, list, entries)));
    }

    private static Object of(Journey draft, String list) {
        return Components.named(list, draft).orElse(Shown.ABSENT);
    }
}
