package org.klantreis.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Merges the order of two lists that began as one. Of what stood in all three, each pair stands as the side that moved
 * it has it; what one side added follows what it followed there, theirs before mine.
 */
final class OrderMerge {

    private static final int MOST_COMPARED = 1_000;

    private final List<Object> base;
    private final List<Object> theirs;
    private final List<Object> mine;
    private final Set<Object> kept;
    private final Set<Object> everywhere;
    private final Optional<List<Object>> common;

    /** @param counts whether order means anything; if not, theirs is good enough */
    OrderMerge(List<Object> base, List<Object> theirs, List<Object> mine, Set<Object> kept,
               boolean counts) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.kept = kept;
        this.everywhere = inAll(kept, List.of(base, theirs, mine));
        this.common = common(counts);
    }

    /** Whether the two sides moved the same entries in ways that do not go together. */
    boolean contradicts() {
        return common.isEmpty();
    }

    /** All kept entries, in the order of the side that was chosen; where the sides contradict each other, in theirs. */
    List<Object> merged(Optional<Side> chosen) {
        Chain chain = new Chain(chosen.map(side -> side.of(theirs, mine)).map(this::shared)
                .or(() -> common).orElseGet(() -> shared(theirs)));
        chain.insert(theirs, kept, Set.of());
        chain.insert(mine, kept, Set.copyOf(theirs));
        return chain.entries();
    }

    private Optional<List<Object>> common(boolean counts) {
        List<Object> before = shared(base);
        List<Object> their = shared(theirs);
        List<Object> my = shared(mine);
        if (!counts || before.equals(my) || their.equals(my)) {
            return Optional.of(their);
        }
        return before.equals(their) ? Optional.of(my) : pairwise(before, ranks(before), ranks(their), ranks(my));
    }

    private static Set<Object> inAll(Set<Object> kept, List<List<Object>> lists) {
        Set<Object> inAll = new HashSet<>(kept);
        lists.forEach(list -> inAll.retainAll(Set.copyOf(list)));
        return inAll;
    }

    private List<Object> shared(List<Object> side) {
        return side.stream().filter(everywhere::contains).toList();
    }

    /**
     * Everyone's rank is the number of those before; where pairs run in a circle, two have the same rank. In a list in which
     * that many pairs would take seconds, people choose.
     */
    private static Optional<List<Object>> pairwise(List<Object> entries, Map<Object, Integer> base,
                                                   Map<Object, Integer> theirs, Map<Object, Integer> mine) {
        if (entries.size() > MOST_COMPARED) {
            return Optional.empty();
        }
        Map<Object, Long> ranks = new HashMap<>();
        for (Object one : entries) {
            ranks.put(one, entries.stream().filter(other -> !other.equals(one)
                    && isBefore(other, one, base, theirs, mine)).count());
        }
        boolean circle = ranks.values().stream().distinct().count() < entries.size();
        return circle ? Optional.empty()
                : Optional.of(entries.stream().sorted(Comparator.comparing(ranks::get)).toList());
    }

    private static boolean isBefore(Object one, Object other, Map<Object, Integer> base, Map<Object, Integer> theirs,
                                    Map<Object, Integer> mine) {
        boolean before = base.get(one) < base.get(other);
        boolean their = theirs.get(one) < theirs.get(other);
        return before == their ? mine.get(one) < mine.get(other) : their;
    }

    private static Map<Object, Integer> ranks(List<Object> entries) {
        Map<Object, Integer> ranks = new HashMap<>();
        IntStream.range(0, entries.size()).forEach(n -> ranks.put(entries.get(n), n));
        return ranks;
    }
}
