package org.klantreis.host.engine;

import org.klantreis.testing.Databases;

class EntityRowsOnH2Test extends EntityRowsContract {
    @Override
    Database database() {
        return Databases.h2();
    }
}
