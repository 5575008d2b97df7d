package org.klantreis.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Distinct entries in a row, into which others are let in behind a given one, in constant time. */
final class Chain {

    private static final Optional<Object> START = Optional.empty();

    private final Map<Optional<Object>, Object> next = new HashMap<>();
    private final Set<Object> linked = new HashSet<>();

    Chain(List<Object> entries) {
        Optional<Object> last = START;
        for (Object entry : entries) {
            link(last, entry);
            last = Optional.of(entry);
        }
    }

    /** Lets in what is missing, each behind the one before it in the list, and behind those that go first there. */
    void insert(List<Object> list, Set<Object> kept, Set<Object> goFirst) {
        Set<Object> own = Set.copyOf(list);
        Optional<Object> last = START;
        for (Object entry : list) {
            if (kept.contains(entry) && !linked.contains(entry)) {
                while (next.containsKey(last) && goFirst.contains(next.get(last)) && !own.contains(next.get(last))) {
                    last = Optional.of(next.get(last));
                }
                link(last, entry);
            }
            last = linked.contains(entry) ? Optional.of(entry) : last;
        }
    }

    private void link(Optional<Object> last, Object entry) {
        linked.add(entry);
        if (next.containsKey(last)) {
            next.put(Optional.of(entry), next.get(last));
        }
        next.put(last, entry);
    }

    List<Object> entries() {
        List<Object> entries = new ArrayList<>();
        for (Object entry = next.get(START); entry != null; entry = next.get(Optional.of(entry))) {
            entries.add(entry);
        }
        return entries;
    }
}
