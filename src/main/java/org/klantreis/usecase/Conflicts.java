package org.klantreis.usecase;

import java.util.ArrayList;
import java.util.List;

/** The conflicts found so far, the first {@value #MOST}: more than anybody settles one by one. */
final class Conflicts {

    static final int MOST = 100;

    private final List<Conflict> found = new ArrayList<>();

    /** Notes a conflict; as nothing is saved then, theirs may stand for the merged value. */
    <T> T note(Spot spot, Object base, T theirs, Object mine) {
        if (!isFull()) {
            found.add(new Conflict(spot.element(), "", spot.field(), Shown.text(base), Shown.text(theirs), Shown.text(mine)));
        }
        return theirs;
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
