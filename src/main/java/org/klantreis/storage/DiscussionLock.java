package org.klantreis.storage;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapBusy;

/**
 * Lets one after the other change the discussion of a map, on all nodes. Active Objects cannot lock a row, but whoever
 * writes one has locked it: so each change begins with writing the document's row, and reads whatever counts after it.
 */
final class DiscussionLock {

    private final Documents documents;
    private final TransactionTemplate transactions;

    DiscussionLock(Documents documents, TransactionTemplate transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    /**
     * Does some work with the document's row, all or nothing. Empty if there is no such map, or the work gives nothing.
     *
     * @throws MapBusy if others kept the discussion to themselves for too long
     */
    <T> Optional<T> alone(MapAddress address, Function<DocumentRow, Optional<T>> work) {
        try {
            return transactions.execute(() -> locked(address).flatMap(work));
        } catch (RuntimeException failure) {
            if (SqlState.CONTENTION.caused(failure)) {
                throw new MapBusy(address);
            }
            throw failure;
        }
    }

    private Optional<DocumentRow> locked(MapAddress address) {
        return documents.at(address).flatMap(document -> {
            document.setDiscLock(UUID.randomUUID().toString());
            document.save();
            return documents.at(address);
        });
    }
}
