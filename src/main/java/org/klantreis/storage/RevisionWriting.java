package org.klantreis.storage;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.NewRevision;

/**
 * Writes a revision and makes it the current one, all or nothing. The token decides between those who write at the
 * same time; the unique columns stand behind it.
 */
final class RevisionWriting<D extends Document> {

    private final Documents documents;
    private final Revisions revisions;
    private final Tokens tokens;
    private final Consequences<D> consequences;
    private final TransactionTemplate transactions;

    RevisionWriting(Documents documents, Revisions revisions, Tokens tokens, Consequences<D> consequences,
                    TransactionTemplate transactions) {
        this.documents = documents;
        this.revisions = revisions;
        this.tokens = tokens;
        this.consequences = consequences;
        this.transactions = transactions;
    }

    /** False, and nothing is written, if the key is taken. */
    boolean begin(MapAddress address, NewRevision<D> first, String body) {
        return decide(address, () -> {
            if (documents.isTaken(address)) {
                return false;
            }
            DocumentRow document = documents.add(address, first);
            tokens.begin(document.getID());
            write(document, 1, first, body);
            consequences.begun(document, first.document());
            return true;
        });
    }

    /** False, and nothing is written, if {@code base} is not the current revision. */
    boolean append(MapAddress address, int base, NewRevision<D> next, String body) {
        return decide(address, () -> {
            // most late saves end here, without waiting for those who are writing
            Optional<DocumentRow> document = documents.at(address).filter(row -> row.getRevision() == base);
            if (document.isEmpty() || !tokens.advance(document.get().getID(), base)) {
                return false;
            }
            Runnable consequence = consequences.of(address, document.get(), next.document());
            write(document.get(), base + 1, next, body);
            consequence.run();
            return true;
        });
    }

    private void write(DocumentRow document, int number, NewRevision<D> revision, String body) {
        int row = revisions.add(document.getID(), number, revision, body);
        documents.advance(document, number, row, revision);
    }

    /** Some databases end the transaction at a violation, so it may only be caught outside. */
    private boolean decide(MapAddress address, BooleanSupplier work) {
        try {
            return transactions.execute(work::getAsBoolean);
        } catch (RuntimeException failure) {
            if (SqlState.UNIQUE_VIOLATION.caused(failure)) {
                return false;
            }
            if (SqlState.CONTENTION.caused(failure)) {
                throw new MapBusy(address);
            }
            throw failure;
        }
    }
}
