package org.klantreis.storage;

import org.junit.jupiter.api.AutoClose;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

class PostgresPersonasTest extends StoredPersonasContract {

    @AutoClose
    private static final StoredMaps STORED = new StoredMaps(Databases.postgres());

    @Override
    StoredMaps stored() {
        return STORED;
    }
}
