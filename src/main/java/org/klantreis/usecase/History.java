package org.klantreis.usecase;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/** Looking back at how a document became what it is. */
public class History<D extends Document> {

    private final VersionedDocuments<D> documents;
    private final HomeAccess access;

    History(VersionedDocuments<D> documents, HomePages pages) {
        this.documents = documents;
        this.access = new HomeAccess(pages, documents.kind());
    }

    /**
     * The notes of the revisions, the newest first.
     *
     * @throws Hidden unless there is such a document and the user may view it
     */
    public Listing<RevisionNote> notes(MapAddress address, Slice slice) {
        access.checkView(address);
        return documents.notes(address, slice).orElseThrow(() -> Hidden.document(documents.kind(), address));
    }

    /**
     * What the document held, revision by revision back from this one. Each is read when it is asked for, because many at
     * once may be too large for memory; empty where this version cannot read what a newer one wrote.
     *
     * @throws Hidden unless the user may view the document
     */
    public Stream<Optional<D>> back(MapAddress address, int newest) {
        access.checkView(address);
        return IntStream.iterate(newest, number -> number >= 1, number -> number - 1)
                .mapToObj(number -> readable(address, number));
    }

    private Optional<D> readable(MapAddress address, int number) {
        try {
            return documents.revision(address, number).map(Revision::document);
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }
}
