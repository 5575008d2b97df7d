package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/** Making an older revision the newest one again, unless others saved what nobody saw who wants that. */
final class GoingBack<D extends Document> {

    private final VersionedDocuments<D> documents;

    GoingBack(VersionedDocuments<D> documents) {
        this.documents = documents;
    }

    /**
     * @param newest what was the newest when somebody chose; the head, if they do not tell
     * @param again  what is noted with the revision
     */
    Revision<D> to(Revision<D> old, OptionalInt newest, NewRevision<D> again) {
        MapAddress address = old.address();
        Optional<Revision<D>> current = readable(address);
        if (current.filter(saved -> saved.document().equals(old.document())).isPresent()) {
            return current.get();
        }
        int head = current.map(Revision::number).orElseGet(() -> headOf(address));
        return Optional.of(newest.orElse(head)).filter(seen -> seen == head).flatMap(seen -> documents.append(address, seen, again))
                .orElseThrow(() -> new StaleRevision(address, headOf(address), List.of()));
    }

    /** Empty if it cannot be read: it may be the very one that needs repair. */
    private Optional<Revision<D>> readable(MapAddress address) {
        try {
            return documents.current(address);
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }

    private int headOf(MapAddress address) {
        return documents.head(address).orElseThrow(() -> Hidden.document(documents.kind(), address)).revision();
    }
}
