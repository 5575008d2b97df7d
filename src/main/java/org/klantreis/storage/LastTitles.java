package org.klantreis.storage;

import java.util.Optional;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.UnreadableRevision;

/** Remembers what places were called that a save takes off the map, for the threads that hang on them. */
final class LastTitles implements Consequences<Journey> {

    private final CurrentRevisions<Journey> current;
    private final Comments comments;

    LastTitles(CurrentRevisions<Journey> current, Comments comments) {
        this.current = current;
        this.comments = comments;
    }

    @Override
    public Runnable of(MapAddress address, DocumentRow document, Journey saved) {
        Optional<AnchorTitles> before = before(address, document);
        return () -> before.ifPresent(called -> keep(address, called, saved));
    }

    /** What places are called before a save; empty if nobody talks about them, or this version cannot read them. */
    private Optional<AnchorTitles> before(MapAddress address, DocumentRow document) {
        try {
            return document.getDiscVersion() == 0 ? Optional.empty()
                    : current.of(address, document).map(revision -> AnchorTitles.of(revision.document()));
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }

    /** After the document's row was written, which keeps others from changing the discussion meanwhile. */
    private void keep(MapAddress address, AnchorTitles before, Journey saved) {
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
