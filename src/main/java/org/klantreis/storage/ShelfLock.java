package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.ShelfBusy;

/**
 * Lets one after the other work on a shelf, on all nodes. Whoever writes the row of the shelf has locked it, and reads
 * whatever counts after that.
 */
final class ShelfLock {

    private final ActiveObjects ao;
    private final TransactionTemplate transactions;

    ShelfLock(ActiveObjects ao, TransactionTemplate transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    /** @throws ShelfBusy if others kept the shelf to themselves for too long */
    <T> T alone(Shelf shelf, Supplier<T> work) {
        makeSure(shelf);
        try {
            return transactions.execute(() -> {
                take(shelf);
                return work.get();
            });
        } catch (RuntimeException failure) {
            if (SqlState.CONTENTION.caused(failure)) {
                throw new ShelfBusy();
            }
            throw failure;
        }
    }

    /** In a transaction of its own: some databases end one at the violation that tells that somebody was faster. */
    private void makeSure(Shelf shelf) {
        try {
            if (rows(shelf).findAny().isEmpty()) {
                ao.create(ShelfRow.class, Map.of(ShelfRow.SPACE_ID, shelf.space()));
            }
        } catch (RuntimeException failure) {
            if (!SqlState.UNIQUE_VIOLATION.caused(failure)) {
                throw failure;
            }
        }
    }

    private void take(Shelf shelf) {
        rows(shelf).forEach(row -> {
            row.setTurn(UUID.randomUUID().toString());
            row.save();
        });
    }

    private Stream<ShelfRow> rows(Shelf shelf) {
        return Stream.of(ao.find(ShelfRow.class, Query.select().where("SPACE_ID = ?", shelf.space())));
    }
}
