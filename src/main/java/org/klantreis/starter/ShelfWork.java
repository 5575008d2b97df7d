package org.klantreis.starter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.usecase.Hidden;

/** What holds among the starters of one shelf, while nobody else works on it: room, names, order, and one standard. */
final class ShelfWork {

    private final TeamStarters starters;
    private final Shelf shelf;

    ShelfWork(TeamStarters starters, Shelf shelf) {
        this.starters = starters;
        this.shelf = shelf;
    }

    TeamStarter find(int id) {
        return starters.find(id).filter(starter -> starter.shelf().equals(shelf))
                .orElseThrow(() -> Hidden.starter("team-" + id));
    }

    TeamStarter add(StarterCard card, Journey journey, Optional<String> author, Instant at) {
        List<TeamStarter> others = starters.on(shelf);
        if (others.size() >= Shelf.MOST) {
            throw StarterConflict.full();
        }
        checkName(card, others);
        return starters.add(new TeamStarter(0, shelf, card, Optional.of(journey), author, at, 1, false));
    }

    TeamStarter rewrite(TeamStarter before, StarterChange change, Instant at) {
        StarterCard card = change.card(before.card());
        checkName(card, starters.on(shelf).stream().filter(other -> other.id() != before.id()).toList());
        Optional<Journey> content = change.content().or(() -> before.journey().map(ShelfWork::whole))
                .map(source -> source.titled(card.name()));
        TeamStarter after = before.changed(card, content, at);
        starters.keep(after);
        return after;
    }

    private static StarterSource whole(Journey journey) {
        return new StarterSource(journey, Kept.everythingOf(journey));
    }

    void move(TeamStarter starter, int position) {
        List<Integer> order = new ArrayList<>(starters.on(shelf).stream().map(TeamStarter::id).toList());
        if (position < 0 || position >= order.size()) {
            throw new InvalidValue("out-of-range", "position", position, 0, order.size() - 1);
        }
        order.remove(Integer.valueOf(starter.id()));
        order.add(position, starter.id());
        starters.arrange(order);
    }

    /** Whatever was the standard before is it no longer. */
    TeamStarter makeStandard(TeamStarter starter, boolean standard) {
        if (standard) {
            starters.on(shelf).stream().filter(other -> other.standard() && other.id() != starter.id())
                    .forEach(other -> starters.keep(other.asStandard(false)));
        }
        TeamStarter after = starter.asStandard(standard);
        starters.keep(after);
        return after;
    }

    static void checkVersion(TeamStarter current, OptionalInt seen) {
        if (seen.isPresent() && seen.getAsInt() != current.version()) {
            throw StarterConflict.stale(current);
        }
    }

    private static void checkName(StarterCard card, List<TeamStarter> others) {
        if (others.stream().anyMatch(other -> other.card().sharesName(card))) {
            throw StarterConflict.nameTaken(card);
        }
    }
}
