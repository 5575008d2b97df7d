package org.klantreis.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.ShelfRights;
import org.klantreis.starter.Shelves;

/** The shelves of a wiki in which all pages stand in one space, {@value #DEMO}; everybody may look at it unless told otherwise. */
public final class SomeShelves implements Shelves {

    public static final String DEMO = "DEMO";
    public static final Shelf DEMO_SHELF = new Shelf(1);

    private final Map<String, ShelfRights> spaces = new HashMap<>();
    private boolean administrator;

    public SomeShelves() {
        space(DEMO, new ShelfRights(DEMO_SHELF, DEMO, true, false, false));
    }

    public SomeShelves space(String key, ShelfRights rights) {
        spaces.put(key, rights);
        return this;
    }

    public SomeShelves hidden(String key) {
        spaces.remove(key);
        return this;
    }

    public SomeShelves administered() {
        administrator = true;
        return this;
    }

    @Override
    public Optional<ShelfRights> ofSpace(String key) {
        return Optional.ofNullable(spaces.get(key));
    }

    @Override
    public Optional<ShelfRights> ofPage(long page) {
        return ofSpace(DEMO);
    }

    @Override
    public ShelfRights ofSite() {
        return new ShelfRights(Shelf.SITE, "", administrator, administrator, false);
    }
}
