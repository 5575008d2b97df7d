package org.klantreis.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klantreis.exchange.UnreadableMap.Problem;
import org.klantreis.model.InvalidValue;

/** What was found wrong so far: one problem per place, the first fifty. */
final class Problems {
    static final int MOST = 50;

    /** What proves nothing once an element, or its name, is not known. */
    private static final Set<String> BETWEEN_ELEMENTS = Set.of("unknown-reference", "duplicate-cell");

    private final Map<String, Problem> byPath = new LinkedHashMap<>();
    private boolean incomplete;

    void note(Place place, String rule, Object... details) {
        add(place.toString(), rule, List.of(details));
    }

    private void add(String path, String rule, List<Object> details) {
        if (!isFull()) {
            byPath.putIfAbsent(path, new Problem(path, rule, details));
        }
    }

    /** Notes a broken rule of the model. */
    void note(Object place, InvalidValue broken) {
        if (!(incomplete && BETWEEN_ELEMENTS.contains(broken.rule()))) {
            add(place.toString(), broken.rule(), broken.details().stream().map(Problems::plain).toList());
        }
    }

    /** An element, or its name, could not be read, so references to it prove nothing. */
    void elementLost() {
        incomplete = true;
    }

    /** Whether nothing more is told, so that reading on is in vain. */
    boolean isFull() {
        return byPath.size() >= MOST;
    }

    private static Object plain(Object detail) {
        return detail instanceof Number ? detail : detail.toString();
    }

    void throwIfAny() {
        throwIfAny("invalid-map");
    }

    /** @param rule what the text is not, on the whole */
    void throwIfAny(String rule) {
        if (!byPath.isEmpty()) {
            throw new UnreadableMap(rule, List.copyOf(byPath.values()));
        }
    }
}
