package org.klantreis.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.Extras;
import org.klantreis.model.Measure;
import org.klantreis.model.Source;

/** Merges lists entry by entry: additions of both sides, removals of either, changes within an entry. */
final class ListMerge {

    private final RecordMerge values;
    private final Conflicts conflicts;
    private final Spot spot;

    ListMerge(RecordMerge values, Conflicts conflicts, Spot spot) {
        this.values = values;
        this.conflicts = conflicts;
        this.spot = spot;
    }

    static Extras ofExtras(RecordMerge values, Conflicts conflicts, Spot spot, Extras base, Extras theirs, Extras mine) {
        List<?> merged = new ListMerge(values, conflicts, spot).merge(entries(base), entries(theirs), entries(mine));
        Map<String, String> members = new LinkedHashMap<>();
        merged.forEach(entry -> members.put((String) ((Map.Entry<?, ?>) entry).getKey(),
                (String) ((Map.Entry<?, ?>) entry).getValue()));
        return new Extras(members);
    }

    private static List<?> entries(Extras extras) {
        return List.copyOf(extras.members().entrySet());
    }

    List<?> merge(List<?> base, List<?> theirs, List<?> mine) {
        Map<Object, Object> before = byKey(base);
        Map<Object, Object> their = byKey(theirs);
        Map<Object, Object> my = byKey(mine);
        boolean twice = before.size() < base.size() || their.size() < theirs.size() || my.size() < mine.size();
        if (twice || replacedByBoth(before, their, my)) {
            return conflicts.settle(spot, base, theirs, mine);
        }
        Map<Object, Object> merged = new LinkedHashMap<>();
        Set<Object> keys = new LinkedHashSet<>(their.keySet());
        keys.addAll(my.keySet());
        keys.addAll(before.keySet());
        keys.forEach(key -> entry(key, before, their, my).ifPresent(entry -> merged.put(key, entry)));
        return inOrder(before, their, my, merged).stream().map(merged::get).toList();
    }

    private static Map<Object, Object> byKey(List<?> entries) {
        Map<Object, Object> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(ElementKey.of(entry), entry));
        return byKey;
    }

    /** A measure or source has no id: where both replaced the same one, they may mean the same number. */
    private static boolean replacedByBoth(Map<Object, Object> before, Map<Object, Object> their, Map<Object, Object> my) {
        Set<Object> removedByBoth = new HashSet<>(before.keySet());
        removedByBoth.removeAll(their.keySet());
        removedByBoth.removeAll(my.keySet());
        return removedByBoth.stream().anyMatch(entry -> entry instanceof Measure || entry instanceof Source);
    }

    private Optional<Object> entry(Object key, Map<Object, Object> before, Map<Object, Object> their, Map<Object, Object> my) {
        Optional<Object> base = Optional.ofNullable(before.get(key));
        Optional<Object> theirs = Optional.ofNullable(their.get(key));
        Optional<Object> mine = Optional.ofNullable(my.get(key));
        if (theirs.isPresent() && mine.isPresent()) {
            return Optional.of(inBoth(spotOf(theirs.get(), key), base, theirs.get(), mine.get()));
        }
        Optional<Object> kept = theirs.or(() -> mine);
        if (base.isEmpty() || kept.isEmpty()) {
            return kept;
        }
        return kept.equals(base) ? Optional.empty() : conflicts.settle(spotOf(kept.get(), key), base, theirs, mine);
    }

    private Object inBoth(Spot entry, Optional<Object> base, Object theirs, Object mine) {
        if (base.isPresent()) {
            return values.value(entry, base.get(), theirs, mine);
        }
        return theirs.equals(mine) ? theirs : conflicts.settle(entry, Shown.ABSENT, theirs, mine);
    }

    private Spot spotOf(Object entry, Object key) {
        if (entry instanceof Map.Entry) {
            return spot.member(key.toString());
        }
        return entry instanceof Record ? new Spot(key.toString(), "") : spot;
    }

    private List<Object> inOrder(Map<Object, Object> before, Map<Object, Object> their, Map<Object, Object> my,
                                 Map<Object, Object> merged) {
        boolean counts = merged.values().stream().anyMatch(ElementKey::orderCounts);
        OrderMerge order = new OrderMerge(List.copyOf(before.keySet()), List.copyOf(their.keySet()),
                List.copyOf(my.keySet()), merged.keySet(), counts);
        Spot place = spot.member("order");
        Optional<Side> settled = conflicts.settled(place);
        if (order.contradicts() && settled.isEmpty()) {
            conflicts.note(place, before.values(), their.values(), my.values());
        }
        return order.merged(settled);
    }
}
