package org.klantreis.usecase;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        places.stream().takeWhile(place -> !conflicts.isFull())
                .forEach(place -> conflicts.note(place.spot(), of(base, place), of(theirs, place), of(mine, place)));
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
