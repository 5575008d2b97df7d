package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Optional;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.Slice;

/** Maps in the wiki's database. */
public final class StoredJourneyMaps extends StoredDocuments<Journey> implements JourneyMaps {

    private final PersonaUseRows uses;

    public StoredJourneyMaps(ActiveObjects ao, TransactionTemplate transactions, CacheFactory caches) {
        super(DocumentKind.JOURNEY, new MapJson(), ao, transactions, caches,
                current -> new LastTitles(current, new Comments(ao)).and(new PersonaUseRows(ao)));
        uses = new PersonaUseRows(ao);
    }

    @Override
    public Optional<MapNow> now(MapAddress address) {
        return documents.at(address).flatMap(document -> current.of(address, document)
                .map(revision -> new MapNow(revision, Documents.discussion(document))));
    }

    @Override
    public Listing<MapHead> naming(MapAddress persona, Slice slice) {
        Listing<Integer> naming = Listing.of(uses.of(persona, slice), slice);
        return new Listing<>(documents.ofRows(naming.entries()), slice, naming.more());
    }
}
