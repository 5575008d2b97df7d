package org.klantreis.host.wiki;

import org.klantreis.host.engine.Database;

class WikiOnH2Test extends WikiContract {
    @Override
    Database openDatabase() {
        return Database.inMemory();
    }
}
