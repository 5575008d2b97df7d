package org.klantreis.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.Journey;

/**
 * Rules that hold on each side but not on both in one, such as a cell at a step that the other side removed, or more
 * steps than a map may hold.
 */
final class BrokenRules {

    private final Journey base;
    private final Journey theirs;
    private final Journey mine;
    private final Map<List<?>, Map<Object, Object>> byKey = new IdentityHashMap<>();

    BrokenRules(Journey base, Journey theirs, Journey mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    void noteIn(Conflicts conflicts, List<BrokenPlace> places) {
        Set<Spot> noted = new HashSet<>();
        places.stream().map(this::asked).filter(place -> noted.add(place.spot())).takeWhile(place -> !conflicts.isFull())
                .forEach(place -> conflicts.note(place.spot(), of(base, place), of(theirs, place), of(mine, place)));
    }

    /** Where only one side has an entry, the question is whether it stays, whatever it is that it lacks. */
    private BrokenPlace asked(BrokenPlace place) {
        return place.key().isEmpty() || inBoth(place.list(), place.key().get()) ? place : place.whole();
    }

    private boolean inBoth(String list, Object key) {
        return Stream.of(theirs, mine).allMatch(side -> entries(JourneyMembers.listOf(side, list)).containsKey(key));
    }

    private Object of(Journey side, BrokenPlace place) {
        List<?> list = JourneyMembers.listOf(side, place.list());
        return place.key().isEmpty() ? list : Optional.ofNullable(entries(list).get(place.key().get()))
                .flatMap(entry -> told((Record) entry, place.member())).orElse(Shown.ABSENT);
    }

    private static Optional<Object> told(Record entry, String member) {
        return member.isEmpty() ? Optional.of(entry) : RecordMerge.component(entry, member);
    }

    private Map<Object, Object> entries(List<?> list) {
        return byKey.computeIfAbsent(list, BrokenRules::byKey);
    }

    private static Map<Object, Object> byKey(List<?> entries) {
        Map<Object, Object> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(ElementKey.of(entry), entry));
        return byKey;
    }
}
