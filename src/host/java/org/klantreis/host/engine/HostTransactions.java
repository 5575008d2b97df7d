package org.klantreis.host.engine;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** SAL's transactions: the host's own, READ COMMITTED, joined when one is open (PLATFORM 5.1). */
public final class HostTransactions implements TransactionTemplate {
    private final Database database;

    public HostTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.transactions().execute(status -> action.doInTransaction());
    }
}
