package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Asks the home page before anything is told or done. */
final class HomeAccess {

    private final HomePages pages;

    HomeAccess(HomePages pages) {
        this.pages = pages;
    }

    boolean mayView(long page) {
        return pages.page(page).mayView();
    }

    void checkView(MapAddress address) {
        if (!pages.page(address.page()).mayView()) {
            throw Hidden.map(address);
        }
    }

    void checkView(long page) {
        if (!pages.page(page).mayView()) {
            throw Hidden.page(page);
        }
    }

    /** The home on which a new map may begin. */
    HomePage forCreation(MapAddress address) {
        HomePage page = pages.page(address.page());
        if (!page.mayView()) {
            throw Hidden.page(address.page());
        }
        return editable(page, address);
    }

    /** The home whose map may be changed. */
    HomePage forEditing(MapAddress address) {
        HomePage page = pages.page(address.page());
        if (!page.mayView()) {
            throw Hidden.map(address);
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
