package org.klantreis.starter;

import java.time.Instant;
import java.util.Optional;
import org.klantreis.model.Journey;

/**
 * A starter that a team made of a map of its own.
 *
 * @param id       1 or more; 0 before it is kept
 * @param journey  empty if it cannot be read: a newer version wrote it, or it is damaged
 * @param author   key of the user who made it
 * @param changed  when its name, description or content did
 * @param version  counts those changes, from 1
 * @param standard whether it is what its space begins with unless somebody chooses another
 */
public record TeamStarter(int id, Shelf shelf, StarterCard card, Optional<Journey> journey, Optional<String> author,
                          Instant changed, int version, boolean standard) {

    /** Of a document in JSON, in bytes of UTF-8: a list reads all that stand on a shelf. */
    public static final int DOCUMENT_BYTES = 512 * 1024;

    /** The same, standard or not. */
    public TeamStarter asStandard(boolean is) {
        return new TeamStarter(id, shelf, card, journey, author, changed, version, is);
    }

    /** Its name among all starters, such as {@code team-7}. */
    public String name() {
        return "team-" + id;
    }

    /** @throws StarterConflict if it cannot be read */
    public Starter starter() {
        Journey begins = journey.orElseThrow(() -> StarterConflict.unreadable(card.name()));
        return new Starter(name(), begins.lang(), begins);
    }

    TeamStarter changed(StarterCard named, Optional<Journey> content, Instant at) {
        return new TeamStarter(id, shelf, named, content, author, at, version + 1, standard);
    }
}
