package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.ShelfRights;
import org.klantreis.starter.StarterCard;
import org.klantreis.starter.StarterList;
import org.klantreis.starter.TeamStarter;

class StarterCardsTest {

    private final StarterCards cards = new StarterCards(key -> Optional.of("Petra").filter(name -> key.equals("petra")));

    @Test
    void tellByWhomAndWhenAroundTheDayItself() {
        assertThat(card(Optional.of("petra"), PropertyTexts.english())).containsAllEntriesOf(Map.of("before", "By Petra, changed ",
                "changed", "2026-11-22T23:30:00Z", "day", "November 22, 2026", "after", ""));
        assertThat(card(Optional.of("petra"), PropertyTexts.dutch())).containsAllEntriesOf(Map.of("before", "Door Petra, gewijzigd op ",
                "day", "22 november 2026"));
    }

    @Test
    void leaveOutWhoIsNoUserAnyMore() {
        assertThat(card(Optional.of("gone"), PropertyTexts.english())).containsEntry("before", "Changed ");
    }

    private Map<String, Object> card(Optional<String> author, Texts reader) {
        TeamStarter starter = new TeamStarter(7, new Shelf(1), new StarterCard("Ours", ""), Optional.empty(), author,
                Instant.parse("2026-11-22T23:30:00Z"), 1, false);
        ShelfRights rights = new ShelfRights(new Shelf(1), "DEMO", true, false, false);
        return cards.of(new StarterList(rights, Optional.of("petra"), List.of(starter)), reader).get(0);
    }
}
