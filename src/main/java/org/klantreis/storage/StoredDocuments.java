package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.exchange.DocumentJson;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.VersionedDocuments;

/** Documents of one kind in the wiki's database. */
abstract class StoredDocuments<D extends Document> implements VersionedDocuments<D> {

    final Documents documents;
    final CurrentRevisions<D> current;
    private final DocumentKind kind;
    private final Revisions revisions;
    private final RevisionWriting<D> writing;
    private final RevisionText<D> text;

    /** @param consequences of a save, made with what is current */
    StoredDocuments(DocumentKind kind, DocumentJson<D> json, ActiveObjects ao, TransactionTemplate transactions,
                    CacheFactory caches, Function<CurrentRevisions<D>, Consequences<D>> consequences) {
        this.kind = kind;
        documents = new Documents(ao, kind);
        revisions = new Revisions(ao);
        text = new RevisionText<>(json);
        current = new CurrentRevisions<>(revisions, new RecentRevisions<>(caches, kind), text);
        writing = new RevisionWriting<>(documents, revisions, new Tokens(ao), consequences.apply(current), transactions);
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public Optional<Revision<D>> current(MapAddress address) {
        return documents.at(address).flatMap(document -> current.of(address, document));
    }

    @Override
    public Optional<Revision<D>> revision(MapAddress address, int number) {
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
    public Listing<MapHead> titled(List<String> words, Slice slice) {
        return Listing.of(documents.titled(words, slice), slice);
    }

    @Override
    public Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice) {
        return documents.at(address)
                .map(document -> Listing.of(revisions.notes(document.getID(), slice), slice));
    }

    @Override
    public Optional<Revision<D>> begin(MapAddress address, NewRevision<D> first) {
        String body = text.write(first.document());
        return writing.begin(address, first, body) ? Optional.of(saved(address, first, 1)) : Optional.empty();
    }

    @Override
    public Optional<Revision<D>> append(MapAddress address, int base, NewRevision<D> next) {
        String body = text.write(next.document());
        return writing.append(address, base, next, body)
                ? Optional.of(saved(address, next, base + 1)) : Optional.empty();
    }

    private static <D extends Document> Revision<D> saved(MapAddress address, NewRevision<D> revision, int number) {
        return new Revision<>(address, revision.note(number), revision.document());
    }
}
