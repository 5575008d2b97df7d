package org.klantreis.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.InMemoryJourneyMaps;

/** Maps in which somebody else is faster so many times: just before each save, they save a change of their own. */
final class BusyMaps implements JourneyMaps {

    private final JourneyMaps maps = new InMemoryJourneyMaps();
    private final UnaryOperator<Journey> change;
    private final Map<Integer, Integer> readings = new HashMap<>();
    private int left;

    BusyMaps(int times, UnaryOperator<Journey> change) {
        this.left = times;
        this.change = change;
    }

    /** Somebody else saves, who is not counted. */
    void save(MapAddress address, NewRevision<Journey> next) {
        maps.append(address, maps.head(address).orElseThrow().revision(), next);
    }

    /** How often a revision was asked for by its number. */
    int readings(int number) {
        return readings.getOrDefault(number, 0);
    }

    @Override
    public Optional<Revision<Journey>> append(MapAddress address, int base, NewRevision<Journey> next) {
        if (left > 0) {
            left--;
            save(address, next.holding(change.apply(maps.current(address).orElseThrow().document())));
        }
        return maps.append(address, base, next);
    }

    @Override
    public Optional<Revision<Journey>> current(MapAddress address) {
        return maps.current(address);
    }

    @Override
    public Optional<MapNow> now(MapAddress address) {
        return maps.now(address);
    }

    @Override
    public Optional<Revision<Journey>> revision(MapAddress address, int number) {
        readings.merge(number, 1, Integer::sum);
        return maps.revision(address, number);
    }

    @Override
    public Optional<MapHead> head(MapAddress address) {
        return maps.head(address);
    }

    @Override
    public Listing<MapHead> ofPage(long page, Slice slice) {
        return maps.ofPage(page, slice);
    }

    @Override
    public List<MapAddress> homes(String key, int most) {
        return maps.homes(key, most);
    }

    @Override
    public Listing<MapHead> naming(MapAddress persona, Slice slice) {
        return maps.naming(persona, slice);
    }

    @Override
    public Listing<MapHead> titled(List<String> words, Slice slice) {
        return maps.titled(words, slice);
    }

    @Override
    public Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice) {
        return maps.notes(address, slice);
    }

    @Override
    public Optional<Revision<Journey>> begin(MapAddress address, NewRevision<Journey> first) {
        return maps.begin(address, first);
    }
}
