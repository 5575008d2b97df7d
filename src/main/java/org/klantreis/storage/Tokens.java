package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;

/**
 * Compare-and-set on the current revision. Active Objects has no conditional update, but a delete tells how many rows
 * it hit: of all who delete the same token, on all nodes, exactly one hits it.
 */
final class Tokens {

    private final ActiveObjects ao;

    Tokens(ActiveObjects ao) {
        this.ao = ao;
    }

    void begin(int document) {
        put(document, 1);
    }

    /** Whether we are the one who may write revision {@code from + 1}; then everybody else waits for our commit. */
    boolean advance(int document, int from) {
        if (ao.deleteWithSQL(TokenRow.class, "DOC_ID = ? AND REVISION = ?", document, from) == 0) {
            return false;
        }
        put(document, from + 1);
        return true;
    }

    private void put(int document, int revision) {
        ao.create(TokenRow.class, new DBParam(TokenRow.DOC_ID, document), new DBParam(TokenRow.REVISION, revision));
    }
}
