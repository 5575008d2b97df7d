package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.StarterCard;
import org.klantreis.starter.TeamStarter;
import org.klantreis.starter.TeamStarters;
import org.klantreis.testing.Journeys;

/** What everything that keeps the starters of teams promises. */
abstract class TeamStartersContract {

    static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");
    private static final AtomicLong SPACES = new AtomicLong(7000);

    /** Each test has a shelf of its own, so that all may share one database. */
    final Shelf shelf = new Shelf(SPACES.incrementAndGet());

    abstract TeamStarters starters();

    @Test
    void giveBackWhatWasAdded() {
        TeamStarter added = add("Service journey");

        assertThat(added.id()).isPositive();
        assertThat(starters().find(added.id())).contains(added);
        assertThat(starters().on(shelf)).containsExactly(added);
        assertThat(added.card()).isEqualTo(new StarterCard("Service journey", "For new services"));
        assertThat(added.journey()).contains(Journeys.titled("Service journey"));
    }

    @Test
    void takeWhatHasNoDescriptionAndNoAuthor() {
        TeamStarter added = starters().add(new TeamStarter(0, shelf, new StarterCard("Bare", ""),
                Optional.of(Journeys.titled("Bare")), Optional.empty(), NOW, 1, false));

        assertThat(starters().find(added.id())).contains(added);
    }

    @Test
    void keepShelvesApart() {
        add("Ours");

        assertThat(starters().on(new Shelf(shelf.space() + 1_000_000))).isEmpty();
    }

    @Test
    void standInTheOrderInWhichTheyCameUntilTheyAreArranged() {
        List<Integer> ids = List.of(add("First").id(), add("Second").id(), add("Third").id());
        assertThat(ids()).isEqualTo(ids);

        starters().arrange(List.of(ids.get(2), ids.get(0), ids.get(1)));
        assertThat(ids()).containsExactly(ids.get(2), ids.get(0), ids.get(1));

        int last = add("Fourth").id();
        assertThat(ids()).containsExactly(ids.get(2), ids.get(0), ids.get(1), last);
    }

    @Test
    void keepWhatIsWrittenInPlaceOfWhatWas() {
        TeamStarter added = add("Before");
        TeamStarter after = new TeamStarter(added.id(), shelf, new StarterCard("After", ""),
                Optional.of(Journeys.titled("After")), added.author(), NOW.plusSeconds(60), 2, true);

        starters().keep(after);

        assertThat(starters().on(shelf)).containsExactly(after);
    }

    @Test
    void forgetWhatIsRemoved() {
        TeamStarter gone = add("Gone");
        TeamStarter stays = add("Stays");

        starters().remove(gone.id());

        assertThat(starters().find(gone.id())).isEmpty();
        assertThat(starters().on(shelf)).containsExactly(stays);
    }

    @Test
    void leaveNothingOfAClearedShelf() {
        add("One");
        add("Two");

        starters().clear(shelf);

        assertThat(starters().on(shelf)).isEmpty();
        assertThat(add("Three")).isEqualTo(starters().on(shelf).get(0));
    }

    @Test
    void undoAllOfWorkThatFails() {
        TeamStarter kept = add("Kept");

        assertThatThrownBy(() -> starters().alone(shelf, () -> {
            starters().remove(kept.id());
            add("Half");
            throw new IllegalStateException("in the middle");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(starters().on(shelf)).containsExactly(kept);
    }

    TeamStarter add(String name) {
        return starters().alone(shelf, () -> starters().add(new TeamStarter(0, shelf,
                new StarterCard(name, "For new services"), Optional.of(Journeys.titled(name)), Optional.of("petra"), NOW, 1, false)));
    }

    private List<Integer> ids() {
        return starters().on(shelf).stream().map(TeamStarter::id).toList();
    }
}
