package org.klantreis.storage;

import org.junit.jupiter.api.AutoClose;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

class H2PersonasTest extends StoredPersonasContract {

    @AutoClose
    private static final StoredMaps STORED = new StoredMaps(Databases.h2());

    @Override
    StoredMaps stored() {
        return STORED;
    }
}
