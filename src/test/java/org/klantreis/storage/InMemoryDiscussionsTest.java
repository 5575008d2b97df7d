package org.klantreis.storage;

import org.klantreis.discussion.Discussions;
import org.klantreis.testing.InMemoryDiscussions;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.usecase.JourneyMaps;

/** So that what the use-case tests say holds for the stored discussions too. */
class InMemoryDiscussionsTest extends DiscussionsContract {

    private final InMemoryJourneyMaps maps = new InMemoryJourneyMaps();
    private final Discussions discussions = new InMemoryDiscussions(maps);

    @Override
    JourneyMaps maps() {
        return maps;
    }

    @Override
    Discussions discussions() {
        return discussions;
    }
}
