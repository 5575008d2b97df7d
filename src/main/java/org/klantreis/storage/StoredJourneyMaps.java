package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Optional;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;

/** Maps in the wiki's database. */
public final class StoredJourneyMaps implements JourneyMaps {

    private final Documents documents;
    private final Revisions revisions;
    private final RevisionWriting writing;
    private final CurrentRevisions current;
    private final RevisionText text = new RevisionText();

    public StoredJourneyMaps(ActiveObjects ao, TransactionTemplate transactions, CacheFactory caches) {
        documents = new Documents(ao);
        revisions = new Revisions(ao);
        current = new CurrentRevisions(revisions, new RecentRevisions(caches), text);
        LastTitles titles = new LastTitles(current, new Comments(ao));
        writing = new RevisionWriting(documents, revisions, new Tokens(ao), titles, transactions);
    }

    @Override
    public Optional<Revision> current(MapAddress address) {
        return documents.at(address).flatMap(document -> current.of(address, document));
    }

    @Override
    public Optional<MapNow> now(MapAddress address) {
        return documents.at(address).flatMap(document -> current.of(address, document)
                .map(revision -> new MapNow(revision, Documents.discussion(document))));
    }

    @Override
    public Optional<Revision> revision(MapAddress address, int number) {
        return documents.at(address).flatMap(document -> number == document.getRevision()
                ? current.of(address, document)
                : revisions.numbered(document.getID(), number).map(row -> text.read(address, row)));
    }

    @Override
    public Optional<MapHead> head(MapAddress address) {
        return documents.at(address).map(Documents::head);
    }

    @Override
    public Listing<MapHead> ofPage(long page, Slice slice) {
        return Listing.of(documents.ofPage(page, slice), slice);
    }

    @Override
    public List<MapAddress> homes(String key, int most) {
        return documents.homes(key, most);
    }

    @Override
    public Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice) {
        return documents.at(address)
                .map(document -> Listing.of(revisions.notes(document.getID(), slice), slice));
    }

    @Override
    public Optional<Revision> begin(MapAddress address, NewRevision first) {
        String body = text.write(first.journey());
        return writing.begin(address, first, body) ? Optional.of(saved(address, first, 1)) : Optional.empty();
    }

    @Override
    public Optional<Revision> append(MapAddress address, int base, NewRevision next) {
        String body = text.write(next.journey());
        return writing.append(address, base, next, body)
                ? Optional.of(saved(address, next, base + 1)) : Optional.empty();
    }

    private static Revision saved(MapAddress address, NewRevision revision, int number) {
        return new Revision(address, revision.note(number), revision.journey());
    }
}
