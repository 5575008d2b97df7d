package org.klantreis.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conflicts found so far that nobody has settled, the first {@value #MOST}: more than anybody settles one by one. */
final class Conflicts {

    static final int MOST = 100;

    private final Map<Spot, Side> settled = new HashMap<>();
    private final List<Conflict> found = new ArrayList<>();

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

    <T> T note(Spot spot, Object base, T theirs, Object mine) {
        if (!isFull() && !isNoted(spot)) {
            found.add(new Conflict(spot.element(), "", spot.field(), Shown.text(base), Shown.text(theirs), Shown.text(mine)));
        }
        return theirs;
    }

    private boolean isNoted(Spot spot) {
        return found.stream().anyMatch(conflict -> conflict.element().equals(spot.element()) && conflict.field().equals(spot.field()));
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Conflict> found(Titles titles) {
        return found.stream().map(conflict -> conflict.titled(titles.of(conflict.element()))).toList();
    }
}
