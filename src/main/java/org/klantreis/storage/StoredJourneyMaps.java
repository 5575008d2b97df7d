package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Optional;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapNow;

/** Maps in the wiki's database. */
public final class StoredJourneyMaps extends StoredDocuments<Journey> implements JourneyMaps {

    public StoredJourneyMaps(ActiveObjects ao, TransactionTemplate transactions, CacheFactory caches) {
        super(DocumentKind.JOURNEY, new MapJson(), ao, transactions, caches,
                current -> new LastTitles(current, new Comments(ao)));
    }

    @Override
    public Optional<MapNow> now(MapAddress address) {
        return documents.at(address).flatMap(document -> current.of(address, document)
                .map(revision -> new MapNow(revision, Documents.discussion(document))));
    }

    @Override
    public List<MapAddress> homes(String key, int most) {
        return documents.homes(key, most);
    }
}
