package org.klantreis.usecase;

/** Finding maps to name on another. */
public final class MapSearch extends Search {

    public MapSearch(JourneyMaps maps, HomePages pages, PageTitles titles) {
        super(maps, pages, titles);
    }
}
