package org.klantreis.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.klantreis.model.MapAddress;

/** Who is editing which map at this moment, on all nodes. */
public interface Presences {

    /** How long somebody is taken to be editing who is not heard of again. */
    Duration LASTING = Duration.ofSeconds(60);

    /**
     * Notes that a user is editing a map.
     *
     * @return the keys of all others who are
     */
    List<String> stay(MapAddress address, String user, Instant now);

    /**
     * Forgets a user, also where the same one has the map open a second time.
     *
     * @return the keys of all others who are editing
     */
    List<String> leave(MapAddress address, String user, Instant now);
}
