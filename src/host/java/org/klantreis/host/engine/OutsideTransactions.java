package org.klantreis.host.engine;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The same pool under another identity, so that Spring does not join the transaction of the current thread. */
final class OutsideTransactions extends DelegatingDataSource {
    OutsideTransactions(DataSource pool) {
        super(pool);
    }
}
