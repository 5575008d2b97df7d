package org.klantreis.storage;

import org.klantreis.starter.TeamStarters;
import org.klantreis.testing.InMemoryTeamStarters;

/** So that what the use-case tests say holds for the stored starters too. */
class InMemoryTeamStartersTest extends TeamStartersContract {

    private final TeamStarters starters = new InMemoryTeamStarters();

    @Override
    TeamStarters starters() {
        return starters;
    }
}
