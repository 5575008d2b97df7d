package org.klantreis.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.VersionedDocuments;

/** Documents that live as long as a test; they keep the same contract as the stored ones. */
abstract class InMemoryDocuments<D extends Document> implements VersionedDocuments<D> {

    private final Map<Long, TreeMap<String, List<Revision<D>>>> pages = new TreeMap<>();
    final List<MapAddress> begun = new ArrayList<>();

    @Override
    public synchronized Optional<Revision<D>> current(MapAddress address) {
        return history(address).map(revisions -> revisions.get(revisions.size() - 1));
    }

    @Override
    public synchronized Optional<Revision<D>> revision(MapAddress address, int number) {
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
    public synchronized Listing<MapHead> titled(List<String> words, Slice slice) {
        List<MapAddress> newest = new ArrayList<>(begun);
        Collections.reverse(newest);
        return listing(newest.stream().map(address -> head(address).orElseThrow()).filter(head -> words.stream()
                .allMatch(word -> head.title().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))).toList(), slice);
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
    public synchronized Optional<Revision<D>> begin(MapAddress address, NewRevision<D> first) {
        if (history(address).isPresent()) {
            return Optional.empty();
        }
        begun.add(address);
        onPage(address.page()).put(address.key(), new ArrayList<>());
        return Optional.of(add(address, first));
    }

    @Override
    public synchronized Optional<Revision<D>> append(MapAddress address, int base, NewRevision<D> next) {
        return history(address).filter(revisions -> revisions.size() == base).map(current -> add(address, next));
    }

    DiscussionState discussion(MapAddress address) {
        return DiscussionState.NONE;
    }

    private Revision<D> add(MapAddress address, NewRevision<D> next) {
        List<Revision<D>> revisions = history(address).orElseThrow();
        Revision<D> revision = new Revision<>(address, next.note(revisions.size() + 1), next.document());
        revisions.add(revision);
        return revision;
    }

    private Optional<List<Revision<D>>> history(MapAddress address) {
        return Optional.ofNullable(onPage(address.page()).get(address.key()));
    }

    private TreeMap<String, List<Revision<D>>> onPage(long page) {
        return pages.computeIfAbsent(page, unused -> new TreeMap<>());
    }

    private MapHead head(Revision<D> current) {
        return new MapHead(current.address(), kind(), current.document().title(), current.number(),
                current.note().at(), discussion(current.address()));
    }

    static <T> Listing<T> listing(List<T> all, Slice slice) {
        return Listing.of(all.stream().skip(slice.start()).limit(slice.limit() + 1L).toList(), slice);
    }
}
