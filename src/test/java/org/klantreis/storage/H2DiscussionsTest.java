package org.klantreis.storage;

import org.junit.jupiter.api.AfterAll;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

class H2DiscussionsTest extends StoredDiscussionsContract {

    private static final StoredMaps STORED = new StoredMaps(Databases.h2());

    @AfterAll
    static void close() {
        STORED.close();
    }

    @Override
    StoredMaps stored() {
        return STORED;
    }
}
