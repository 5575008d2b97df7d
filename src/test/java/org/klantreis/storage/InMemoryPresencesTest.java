package org.klantreis.storage;

import org.klantreis.testing.InMemoryPresences;
import org.klantreis.usecase.Presences;

/** So that what the use-case tests say holds for the stored presences too. */
class InMemoryPresencesTest extends PresencesContract {

    private final Presences presences = new InMemoryPresences();

    @Override
    Presences presences() {
        return presences;
    }
}
