package org.klantreis.storage;

import org.klantreis.testing.InMemoryWatches;
import org.klantreis.usecase.Watches;

/** So that what the use-case tests say holds for the stored watches too. */
class InMemoryWatchesTest extends WatchesContract {

    private final Watches watches = new InMemoryWatches();

    @Override
    Watches watches() {
        return watches;
    }
}
