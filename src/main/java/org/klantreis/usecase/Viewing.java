package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/** Looking at documents of one kind. */
public class Viewing<D extends Document> {

    /** How many homes of one key are asked for access; copies of copies of a page are not looked through for ever. */
    private static final int HOMES = 20;

    private final VersionedDocuments<D> documents;
    private final HomeAccess access;

    Viewing(VersionedDocuments<D> documents, HomePages pages) {
        this.documents = documents;
        this.access = new HomeAccess(pages, documents.kind());
    }

    /** @throws Hidden unless there is such a document and the user may view it */
    public void check(MapAddress address) {
        access.checkView(address);
        documents.head(address).orElseThrow(() -> Hidden.document(documents.kind(), address));
    }

    /** @throws Hidden unless there is such a document and the user may view it */
    public Revision<D> current(MapAddress address) {
        access.checkView(address);
        return documents.current(address).orElseThrow(() -> Hidden.document(documents.kind(), address));
    }

    /** @throws Hidden unless there is such a revision and the user may view it */
    public Revision<D> pinned(MapAddress address, int number) {
        access.checkView(address);
        return documents.revision(address, number).orElseThrow(() -> Hidden.revision(address, number));
    }

    /**
     * The home of the document that a key means on a page without such a document: the oldest elsewhere that the user may
     * view. The key {@value MapAddress#MAIN} means none in particular, and so none elsewhere.
     */
    public Optional<MapAddress> elsewhere(MapAddress address) {
        return address.key().equals(MapAddress.MAIN) ? Optional.empty()
                : documents.homes(address.key(), HOMES).stream()
                        .filter(home -> home.page() != address.page() && access.mayView(home.page())).findFirst();
    }

    /** @throws Hidden unless the user may view the page */
    public Listing<MapHead> ofPage(long page, Slice slice) {
        access.checkView(page);
        return documents.ofPage(page, slice);
    }
}
