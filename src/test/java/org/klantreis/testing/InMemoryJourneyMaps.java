package org.klantreis.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;

/** Maps that live as long as a test; they keep the same contract as the stored ones. */
public final class InMemoryJourneyMaps implements JourneyMaps {

    private final Map<Long, TreeMap<String, List<Revision<Journey>>>> pages = new TreeMap<>();
    private final List<MapAddress> begun = new ArrayList<>();
    private final Map<MapAddress, DiscussionState> discussions = new HashMap<>();

    @Override
    public synchronized Optional<Revision<Journey>> current(MapAddress address) {
        return history(address).map(revisions -> revisions.get(revisions.size() - 1));
    }

    @Override
    public synchronized Optional<MapNow> now(MapAddress address) {
        return current(address).map(revision -> new MapNow(revision, discussion(address)));
    }

    @Override
    public synchronized Optional<Revision<Journey>> revision(MapAddress address, int number) {
        return history(address).filter(revisions -> number >= 1 && number <= revisions.size())
                .map(revisions -> revisions.get(number - 1));
    }

    @Override
    public synchronized Optional<MapHead> head(MapAddress address) {
        return current(address).map(this::head);
    }

    @Override
    public synchronized Listing<MapHead> ofPage(long page, Slice slice) {
        List<MapHead> heads = onPage(page).keySet().stream()
                .map(key -> head(current(new MapAddress(page, key)).orElseThrow())).toList();
        return listing(heads, slice);
    }

    @Override
    public synchronized List<MapAddress> homes(String key, int most) {
        return begun.stream().filter(address -> address.key().equals(key)).limit(most).toList();
    }

    @Override
    public synchronized Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice) {
        return history(address).map(revisions -> {
            List<RevisionNote> notes = new ArrayList<>(revisions.stream().map(Revision::note).toList());
            Collections.reverse(notes);
            return listing(notes, slice);
        });
    }

    @Override
    public synchronized Optional<Revision<Journey>> begin(MapAddress address, NewRevision<Journey> first) {
        if (history(address).isPresent()) {
            return Optional.empty();
        }
        begun.add(address);
        onPage(address.page()).put(address.key(), new ArrayList<>());
        return Optional.of(add(address, first));
    }

    @Override
    public synchronized Optional<Revision<Journey>> append(MapAddress address, int base, NewRevision<Journey> next) {
        return history(address).filter(revisions -> revisions.size() == base).map(current -> add(address, next));
    }

    synchronized DiscussionState discussion(MapAddress address) {
        return discussions.getOrDefault(address, DiscussionState.NONE);
    }

    synchronized void discussed(MapAddress address, DiscussionState state) {
        discussions.put(address, state);
    }

    private Revision<Journey> add(MapAddress address, NewRevision<Journey> next) {
        List<Revision<Journey>> revisions = history(address).orElseThrow();
        Revision<Journey> revision = new Revision<>(address, next.note(revisions.size() + 1), next.document());
        revisions.add(revision);
        return revision;
    }

    private Optional<List<Revision<Journey>>> history(MapAddress address) {
        return Optional.ofNullable(onPage(address.page()).get(address.key()));
    }

    private TreeMap<String, List<Revision<Journey>>> onPage(long page) {
        return pages.computeIfAbsent(page, unused -> new TreeMap<>());
    }

    private MapHead head(Revision<Journey> current) {
        return new MapHead(current.address(), DocumentKind.JOURNEY, current.document().title(), current.number(),
                current.note().at(), discussion(current.address()));
    }

    private static <T> Listing<T> listing(List<T> all, Slice slice) {
        return Listing.of(all.stream().skip(slice.start()).limit(slice.limit() + 1L).toList(), slice);
    }
}
