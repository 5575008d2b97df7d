package org.klantreis.host.engine;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands Active Objects the connection of the host's transaction, which it must not close or commit. */
final class JoiningDataSource extends DelegatingDataSource implements DisposableDataSource {
    JoiningDataSource(DataSource joined) {
        super(joined);
    }

    @Override
    public void dispose() {
        // the wiki's pool lives longer than the plugin
    }
}
