package org.klantreis.discussion;

import java.util.Map;
import java.util.Optional;
import org.klantreis.model.MapAddress;

/** Who chose to hear of a map, or to hear nothing of it. What those hear who chose neither, {@link Watching} tells. */
public interface Watches {

    /** Whether they watch it, by the user keys of all who chose, in the order in which they did. */
    Map<String, Boolean> of(MapAddress address);

    /** Empty if this user did not choose. */
    Optional<Boolean> choice(MapAddress address, String user);

    /** Instead of what the user chose before. */
    void choose(MapAddress address, String user, boolean watching);
}
