package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.Personas;

/** Personas in the wiki's database. */
public final class StoredPersonas extends StoredDocuments<Persona> implements Personas {

    public StoredPersonas(ActiveObjects ao, TransactionTemplate transactions, CacheFactory caches) {
        super(DocumentKind.PERSONA, new PersonaDocumentJson(), ao, transactions, caches, current -> Consequences.none());
    }

    @Override
    public Map<MapAddress, String> titles(Set<MapAddress> addresses) {
        return documents.of(addresses).stream().collect(Collectors.toMap(MapHead::address, MapHead::title));
    }
}
