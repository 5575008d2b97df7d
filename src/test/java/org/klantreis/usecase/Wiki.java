package org.klantreis.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.Journeys;

/** The world around the activities: pages, a user, and a clock that stands still. */
public final class Wiki implements HomePages, PageTitles, CurrentUser {

    public static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");
    public static final long HOME = 4711;
    public static final MapAddress MAIN = new MapAddress(HOME, MapAddress.MAIN);

    public final JourneyMaps maps;
    private final Map<Long, HomePage> pages = new HashMap<>();
    private Optional<String> user = Optional.of("petra");

    public Wiki() {
        this(new InMemoryJourneyMaps());
    }

    public Wiki(JourneyMaps maps) {
        this.maps = maps;
        page(HOME, Access.EDIT);
    }

    public Wiki page(long id, Access access) {
        pages.put(id, new HomePage(access, true, 3));
        return this;
    }

    public Wiki homeIs(Access access) {
        return page(HOME, access);
    }

    public Wiki homeIsUnpublished() {
        pages.put(HOME, new HomePage(Access.EDIT, false, 0));
        return this;
    }

    public Wiki userIsAnonymous() {
        user = Optional.empty();
        return this;
    }

    /** A map with revisions titled "Revision 1" and so on, made by somebody with all rights. */
    public Wiki map(MapAddress address, int revisions) {
        maps.begin(address, saved("Revision 1"));
        for (int number = 2; number <= revisions; number++) {
            maps.append(address, number - 1, saved("Revision " + number));
        }
        return this;
    }

    public MapViewing viewing() {
        return new MapViewing(maps, this);
    }

    public MapSearch search() {
        return new MapSearch(maps, this, this);
    }

    public MapHistory history() {
        return new MapHistory(maps, this);
    }

    public MapEditing editing() {
        return new MapEditing(maps, this, this, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public Revision<Journey> current() {
        return maps.current(MAIN).orElseThrow();
    }

    @Override
    public String title(long id) {
        return "Page " + id;
    }

    @Override
    public HomePage page(long id) {
        return pages.getOrDefault(id, HomePage.NOWHERE);
    }

    @Override
    public Optional<String> key() {
        return user;
    }

    public static NewRevision<Journey> saved(String title) {
        return saved(Journeys.titled(title));
    }

    public static NewRevision<Journey> saved(Journey journey) {
        return new NewRevision<>(journey, Optional.of("somebody"), NOW, "", 1);
    }
}
