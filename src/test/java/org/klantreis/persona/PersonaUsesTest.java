package org.klantreis.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.PlacedDocument;
import org.klantreis.usecase.Slice;

class PersonaUsesTest {

    private final Team team = new Team();

    @Test
    void listsTheMapsThatNameAPersona() {
        team.editing().create(new MapAddress(1, "main"), Team.naming(""));
        team.editing().create(new MapAddress(5, "other"), Team.naming(""));

        assertThat(team.uses().of(Team.PETRA, Slice.FIRST).entries()).containsExactly(
                new PlacedDocument(new MapAddress(1, "main"), "A trip", "Page 1"),
                new PlacedDocument(new MapAddress(5, "other"), "A trip", "Page 5"));
    }

    @Test
    void listsOnlyWhatTheReaderMayViewInPartsWithoutHoles() {
        for (long page = 10; page < 16; page++) {
            team.editing().create(new MapAddress(page, "main"), Team.naming(""));
        }
        team.hide(10).hide(12).trash(13);

        Listing<PlacedDocument> first = team.uses().of(Team.PETRA, new Slice(0, 2));
        assertThat(first.entries()).extracting(map -> map.address().page()).containsExactly(11L, 14L);
        assertThat(first.more()).isTrue();
        assertThat(team.uses().of(Team.PETRA, new Slice(2, 2)).entries()).extracting(map -> map.address().page()).containsExactly(15L);
    }

    @Test
    void listsNothingToWhoMayNotViewThePersona() {
        team.hide(2);

        assertThatThrownBy(() -> team.uses().of(Team.PETRA, Slice.FIRST)).isInstanceOf(Hidden.class);
    }
}
