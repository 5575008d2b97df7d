package org.klantreis.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.klantreis.model.MapAddress;

/** Who is editing which document at this moment, on all nodes. */
public interface Presences {

    /** How long somebody is taken to be editing who is not heard of again. */
    Duration LASTING = Duration.ofSeconds(60);

    /**
     * Notes that a user is editing a document.
     *
     * @return the keys of all others who are
     */
    List<String> stay(DocumentKind kind, MapAddress address, String user, Instant now);

    /**
     * Forgets a user, also where the same one has it open a second time.
     *
     * @return the keys of all others who are editing
     */
    List<String> leave(DocumentKind kind, MapAddress address, String user, Instant now);
}
