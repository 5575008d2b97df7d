package org.klantreis.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conflicts found so far that nobody has settled, the first {@value #MOST}: more than anybody settles one by one. */
final class Conflicts {

    static final int MOST = 100;

    private final Map<Spot, Side> settled = new HashMap<>();
    private final Map<Spot, List<Object>> found = new LinkedHashMap<>();

    Conflicts(List<Choice> choices) {
        choices.forEach(choice -> settled.put(new Spot(choice.element(), choice.field()), choice.side()));
    }

    /** Whether anybody chose anything. */
    boolean areSettled() {
        return !settled.isEmpty();
    }

    /** Whose value was chosen here, if anybody chose. */
    Optional<Side> settled(Spot spot) {
        return Optional.ofNullable(settled.get(spot));
    }

    /** What was chosen; otherwise notes a conflict, and as nothing is saved then, theirs may stand for the merged value. */
    <T> T settle(Spot spot, Object base, T theirs, T mine) {
        return side(spot, base, theirs, mine).of(theirs, mine);
    }

    /** Whose value was chosen; otherwise notes a conflict, and theirs may stand. */
    Side side(Spot spot, Object base, Object theirs, Object mine) {
        return settled(spot).orElseGet(() -> {
            note(spot, base, theirs, mine);
            return Side.THEIRS;
        });
    }

    void note(Spot spot, Object base, Object theirs, Object mine) {
        if (!isFull() && !found.containsKey(spot)) {
            found.put(spot, List.of(base, theirs, mine));
        }
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Conflict> found(Titles titles) {
        return found.entrySet().stream().map(each -> conflict(each.getKey(), each.getValue(), titles)).toList();
    }

    private static Conflict conflict(Spot spot, List<Object> values, Titles titles) {
        return new Conflict(spot.element(), titles.of(spot.element()), spot.field(), titles.text(values.get(0)),
                titles.text(values.get(1)), titles.text(values.get(2)));
    }
}
