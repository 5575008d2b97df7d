package org.klantreis.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts entries that are gone back into a list, each behind the one it stood behind. */
final class OldPlaces {

    private OldPlaces() {
    }

    /** All that stands in the later list, in its order, with what only the earlier one has. */
    static <T> List<T> putBack(List<T> before, List<T> after, Function<T, ?> key) {
        Map<Optional<Object>, List<T>> behind = gone(before, after, key);
        List<T> together = new ArrayList<>(behind.getOrDefault(Optional.empty(), List.of()));
        for (T entry : after) {
            together.add(entry);
            together.addAll(behind.getOrDefault(Optional.of(key.apply(entry)), List.of()));
        }
        return together;
    }

    /** By the key of the last one before them that is still there; empty at the beginning. */
    private static <T> Map<Optional<Object>, List<T>> gone(List<T> before, List<T> after, Function<T, ?> key) {
        Set<Object> still = new HashSet<>();
        after.forEach(entry -> still.add(key.apply(entry)));
        Map<Optional<Object>, List<T>> gone = new HashMap<>();
        Optional<Object> last = Optional.empty();
        for (T entry : before) {
            if (still.contains(key.apply(entry))) {
                last = Optional.of(key.apply(entry));
            } else {
                gone.computeIfAbsent(last, any -> new ArrayList<>()).add(entry);
            }
        }
        return gone;
    }
}
