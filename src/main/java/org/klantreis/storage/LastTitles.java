package org.klantreis.storage;

import java.util.Optional;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.UnreadableRevision;

/** Remembers what places were called that a save takes off the map, for the threads that hang on them. */
final class LastTitles {

    private final CurrentRevisions current;
    private final Comments comments;

    LastTitles(CurrentRevisions current, Comments comments) {
        this.current = current;
        this.comments = comments;
    }

    /** What places are called before a save; empty if nobody talks about them, or this version cannot read them. */
    Optional<AnchorTitles> before(MapAddress address, DocumentRow document) {
        try {
            return document.getDiscVersion() == 0 ? Optional.empty()
                    : current.of(address, document).map(revision -> AnchorTitles.of(revision.journey()));
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }

    /** After the document's row was written, which keeps others from changing the discussion meanwhile. */
    void keep(MapAddress address, AnchorTitles before, Journey saved) {
        AnchorTitles after = AnchorTitles.of(saved);
        if (after.hasAllOf(before)) {
            return;
        }
        comments.firsts(address).stream().filter(first -> after.of(ThreadRows.place(first)).isEmpty())
                .forEach(first -> before.of(ThreadRows.place(first)).ifPresent(title -> {
                    first.setTitle(title);
                    first.save();
                }));
    }
}
