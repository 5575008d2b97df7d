package org.klantreis.confluence;

import java.util.Optional;
import org.klantreis.drawing.OtherMaps;
import org.klantreis.drawing.PageLink;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePages;

/** The home pages of maps, for those who may view them. */
final class ConfluenceOtherMaps implements OtherMaps {

    private final HomePages homes;
    private final OtherPages pages;

    ConfluenceOtherMaps(HomePages homes, OtherPages pages) {
        this.homes = homes;
        this.pages = pages;
    }

    @Override
    public Optional<PageLink> find(MapAddress map) {
        return homes.page(map.page()).access() == Access.NONE ? Optional.empty() : Optional.of(pages.link(map.page()));
    }
}
