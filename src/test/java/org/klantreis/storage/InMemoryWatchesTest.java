package org.klantreis.storage;

import org.klantreis.discussion.Watches;
import org.klantreis.testing.InMemoryWatches;

/** So that what the use-case tests say holds for the stored watches too. */
class InMemoryWatchesTest extends WatchesContract {

    private final Watches watches = new InMemoryWatches();

    @Override
    Watches watches() {
        return watches;
    }
}
