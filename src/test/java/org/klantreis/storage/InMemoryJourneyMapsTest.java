package org.klantreis.storage;

import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.usecase.JourneyMaps;

/** So that what the use-case tests say holds for the stored maps too. */
class InMemoryJourneyMapsTest extends JourneyMapsContract {

    private final JourneyMaps maps = new InMemoryJourneyMaps();

    @Override
    JourneyMaps maps() {
        return maps;
    }
}
