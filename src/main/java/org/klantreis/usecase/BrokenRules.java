package org.klantreis.usecase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/**
 * Rules that hold on each side but not on both in one, such as a cell at a step that the other side removed, or more
 * steps than a map may hold.
 */
final class BrokenRules {

    private static final Pattern PLACE = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    private final Journey base;
    private final Journey theirs;
    private final Journey mine;
    private final Object[] merged;
    private final Map<List<?>, Map<Object, Object>> byKey = new IdentityHashMap<>();

    /** @param merged the components that cannot be one journey */
    BrokenRules(Journey base, Journey theirs, Journey mine, Object[] merged) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.merged = merged;
    }

    void noteIn(Conflicts conflicts, InvalidValue broken) {
        noteOne(conflicts, broken);
        broken.others().stream().takeWhile(other -> !conflicts.isFull()).forEach(other -> noteOne(conflicts, other));
    }

    private void noteOne(Conflicts conflicts, InvalidValue broken) {
        PLACE.matcher(broken.field()).results().findFirst().ifPresentOrElse(
                place -> noteElement(conflicts, place),
                () -> note(conflicts, Spot.JOURNEY.member(broken.field()), broken.field()));
    }

    private void note(Conflicts conflicts, Spot spot, String list) {
        conflicts.note(spot, listOf(base, list), listOf(theirs, list), listOf(mine, list));
    }

    private void noteElement(Conflicts conflicts, MatchResult place) {
        Object key = ElementKey.of(mergedList(place.group(1)).get(Integer.parseInt(place.group(2))));
        String member = Optional.ofNullable(place.group(3)).orElse("");
        conflicts.note(new Spot(key.toString(), member), of(base, place.group(1), key, member),
                of(theirs, place.group(1), key, member), of(mine, place.group(1), key, member));
    }

    private List<?> mergedList(String list) {
        List<String> names = Arrays.stream(Journey.class.getRecordComponents()).map(component -> component.getName()).toList();
        return (List<?>) merged[names.indexOf(list)];
    }

    private Object of(Journey side, String list, Object key, String member) {
        Map<Object, Object> entries = byKey.computeIfAbsent(listOf(side, list), BrokenRules::byKey);
        return Optional.ofNullable(entries.get(key))
                .flatMap(entry -> RecordMerge.component((Record) entry, member)).orElse(Shown.ABSENT);
    }

    private static Map<Object, Object> byKey(List<?> entries) {
        Map<Object, Object> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(ElementKey.of(entry), entry));
        return byKey;
    }

    private static List<?> listOf(Journey side, String list) {
        return RecordMerge.component(side, list).filter(List.class::isInstance).map(List.class::cast).orElse(List.of());
    }
}
