package org.klantreis.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which entries stand elsewhere in a list: the fewest that explain its new order. */
final class Moves {

    private Moves() {
    }

    /** In the new order. Entries of only one of the lists neither move nor make others move. */
    static <T> Stream<T> between(List<T> before, List<T> after) {
        Map<T, Integer> ranks = new HashMap<>();
        before.forEach(entry -> ranks.put(entry, ranks.size()));
        List<T> common = after.stream().filter(ranks::containsKey).toList();
        Set<Integer> still = inOrder(common.stream().mapToInt(ranks::get).toArray());
        return IntStream.range(0, common.size()).filter(place -> !still.contains(place)).mapToObj(common::get);
    }

    /** The places of a longest run of rising ranks: patience sorting, each pile known by its top card. */
    private static Set<Integer> inOrder(int[] ranks) {
        TreeMap<Integer, Integer> tops = new TreeMap<>();
        int[] previous = new int[ranks.length];
        for (int place = 0; place < ranks.length; place++) {
            Map.Entry<Integer, Integer> left = tops.lowerEntry(ranks[place]);
            previous[place] = left == null ? -1 : left.getValue();
            Optional.ofNullable(tops.higherKey(ranks[place])).ifPresent(tops::remove);
            tops.put(ranks[place], place);
        }
        return tops.isEmpty() ? Set.of() : wayBack(previous, tops.lastEntry().getValue());
    }

    private static Set<Integer> wayBack(int[] previous, int last) {
        return IntStream.iterate(last, place -> place >= 0, place -> previous[place]).boxed().collect(Collectors.toSet());
    }
}
