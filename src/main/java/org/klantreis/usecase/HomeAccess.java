package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Asks the home page before anything is told or done. */
final class HomeAccess {

    private final HomePages pages;
    private final DocumentKind kind;

    /** To maps. */
    HomeAccess(HomePages pages) {
        this(pages, DocumentKind.JOURNEY);
    }

    /** @param kind of what is said not to be there, to whoever may not view the page */
    HomeAccess(HomePages pages, DocumentKind kind) {
        this.pages = pages;
        this.kind = kind;
    }

    boolean mayView(long page) {
        return pages.page(page).mayView();
    }

    void checkView(MapAddress address) {
        if (!pages.page(address.page()).mayView()) {
            throw Hidden.document(kind, address);
        }
    }

    void checkView(long page) {
        if (!pages.page(page).mayView()) {
            throw Hidden.page(page);
        }
    }

    /** The home on which a new document may begin. */
    HomePage forCreation(MapAddress address) {
        HomePage page = pages.page(address.page());
        if (!page.mayView()) {
            throw Hidden.page(address.page());
        }
        return editable(page, address);
    }

    /** The home whose document may be changed. */
    HomePage forEditing(MapAddress address) {
        HomePage page = pages.page(address.page());
        if (!page.mayView()) {
            throw Hidden.document(kind, address);
        }
        return editable(page, address);
    }

    private static HomePage editable(HomePage page, MapAddress address) {
        if (!page.mayEdit()) {
            throw new NotAllowed(address);
        }
        if (!page.published()) {
            throw new UnpublishedPage(address.page());
        }
        return page;
    }
}
