package org.klantreis.host.engine;

import org.klantreis.testing.Databases;

class EntityRowsOnPostgresTest extends EntityRowsContract {
    @Override
    Database database() {
        return Databases.postgres();
    }
}
