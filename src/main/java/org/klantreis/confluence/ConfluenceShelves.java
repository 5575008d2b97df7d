package org.klantreis.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.ShelfRights;
import org.klantreis.starter.Shelves;

/** Confluence's spaces, with what its permissions give the user of the request there. */
final class ConfluenceShelves implements Shelves {

    private final SpaceManager spaces;
    private final ViewedPages pages;

    ConfluenceShelves(SpaceManager spaces, ViewedPages pages) {
        this.spaces = spaces;
        this.pages = pages;
    }

    @Override
    public Optional<ShelfRights> ofSpace(String key) {
        return Optional.ofNullable(spaces.getSpace(key)).filter(space -> pages.may(Permission.VIEW, space)).map(this::rights);
    }

    /** Whoever may view a page may look at the shelf of its space. */
    @Override
    public Optional<ShelfRights> ofPage(long page) {
        return pages.page(page).map(found -> rights(found.getSpace()));
    }

    @Override
    public ShelfRights ofSite() {
        boolean administrator = pages.mayAdministerConfluence();
        return new ShelfRights(Shelf.SITE, "", administrator, administrator, false);
    }

    private ShelfRights rights(Space space) {
        return new ShelfRights(new Shelf(space.getId()), space.getKey(), pages.mayCreate(Page.class, space),
                pages.may(Permission.ADMINISTER, space), space.isArchived());
    }
}
