package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** Looking at maps. */
public final class MapViewing extends Viewing<Journey> {

    /** How many homes of one key are asked for access; copies of copies of a page are not looked through for ever. */
    private static final int HOMES = 20;

    private final JourneyMaps maps;
    private final HomeAccess access;

    public MapViewing(JourneyMaps maps, HomePages pages) {
        super(maps, pages);
        this.maps = maps;
        this.access = new HomeAccess(pages);
    }

    /**
     * The current revision with how far the discussion is.
     *
     * @throws Hidden unless there is such a map and the user may view it
     */
    public MapNow now(MapAddress address) {
        access.checkView(address);
        return maps.now(address).orElseThrow(() -> Hidden.map(address));
    }

    /**
     * The home of the map that a key means on a page without such a map: the oldest elsewhere that the user may view.
     * The key {@value MapAddress#MAIN} means no map in particular, and so none elsewhere.
     */
    public Optional<MapAddress> elsewhere(MapAddress address) {
        return address.key().equals(MapAddress.MAIN) ? Optional.empty()
                : maps.homes(address.key(), HOMES).stream()
                        .filter(home -> home.page() != address.page() && access.mayView(home.page())).findFirst();
    }
}
