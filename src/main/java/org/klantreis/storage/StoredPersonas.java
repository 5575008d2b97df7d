package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.model.Persona;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Personas;

/** Personas in the wiki's database. */
public final class StoredPersonas extends StoredDocuments<Persona> implements Personas {

    public StoredPersonas(ActiveObjects ao, TransactionTemplate transactions, CacheFactory caches) {
        super(DocumentKind.PERSONA, new PersonaDocumentJson(), ao, transactions, caches, current -> Consequences.none());
    }
}
