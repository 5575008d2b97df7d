package org.klantreis.storage;

import java.util.Optional;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Revision;

/** Reads the current revision of a document, from memory if this node read it lately. */
final class CurrentRevisions<D extends Document> {

    private final Revisions revisions;
    private final RecentRevisions<D> recent;
    private final RevisionText<D> text;

    CurrentRevisions(Revisions revisions, RecentRevisions<D> recent, RevisionText<D> text) {
        this.revisions = revisions;
        this.recent = recent;
        this.text = text;
    }

    Optional<Revision<D>> of(MapAddress address, DocumentRow document) {
        int row = document.getRevisionRow();
        return recent.get(row, () -> revisions.row(row).map(found -> text.read(address, found)));
    }
}
