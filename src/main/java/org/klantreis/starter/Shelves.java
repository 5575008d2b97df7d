package org.klantreis.starter;

import java.util.Optional;

/** The shelves of the wiki, as the current user may use them. */
public interface Shelves {

    /** Empty if there is no such space, or the user may not view it. */
    Optional<ShelfRights> ofSpace(String key);

    /** That of the space in which a page stands; empty if the user may not view the page. */
    Optional<ShelfRights> ofPage(long page);

    /** That of the whole site, which everybody may look at. */
    ShelfRights ofSite();

    /** Whether the user may make a starter of what stands on a page, for its space or for the whole site. */
    default boolean mayKeep(long page) {
        return ofPage(page).filter(ShelfRights::mayKeep).isPresent() || ofSite().mayKeep();
    }
}
