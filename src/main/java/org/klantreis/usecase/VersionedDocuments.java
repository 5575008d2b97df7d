package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/**
 * All documents of one kind with all their revisions. Asks nobody for permission: the activities of this package do.
 */
public interface VersionedDocuments<D extends Document> {

    DocumentKind kind();

    /** A document that comes from a client, with as much of others as the current user may know. */
    default D told(D document) {
        return document;
    }

    /** The current revision; empty if there is no such document. */
    Optional<Revision<D>> current(MapAddress address);

    /** One revision; empty if there is no such document, or it has no such revision. */
    Optional<Revision<D>> revision(MapAddress address, int number);

    /** What can be told without reading the document; empty if there is none. */
    Optional<MapHead> head(MapAddress address);

    /** The documents of a page, by key. */
    Listing<MapHead> ofPage(long page, Slice slice);

    /** Where documents with this key live, on whatever page, the oldest first. */
    List<MapAddress> homes(String key, int most);

    /** Those whose title holds all these words, in any case and order, the newest first; all documents if there are no words. */
    Listing<MapHead> titled(List<String> words, Slice slice);

    /** The notes of a document, the newest first; empty if there is none. */
    Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice);

    /** Stores a new document as revision 1; empty, and nothing is stored, if the key is taken. */
    Optional<Revision<D>> begin(MapAddress address, NewRevision<D> first);

    /**
     * Stores the next revision if {@code base} is the current one: atomically, on all nodes. Otherwise empty, and
     * nothing is stored; also if there is no such document.
     *
     * @throws MapBusy if others kept the document to themselves for too long
     */
    Optional<Revision<D>> append(MapAddress address, int base, NewRevision<D> next);
}
