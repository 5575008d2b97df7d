package org.klantreis.usecase;

import java.util.List;
import org.klantreis.merge.Conflict;
import org.klantreis.model.MapAddress;

/** Others saved meanwhile, and their changes cannot be merged with these. */
public final class StaleRevision extends Failure {

    private final int current;
    private final transient List<Conflict> conflicts;

    /** @param current number of the current revision, with which the conflicts are */
    public StaleRevision(MapAddress address, int current, List<Conflict> conflicts) {
        super("stale-revision", address.key(), Integer.toString(current), conflicts.size());
        this.current = current;
        this.conflicts = List.copyOf(conflicts);
    }

    public int current() {
        return current;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
