package org.klantreis.starter;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.Journey;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;

/**
 * Keeping the starters of a team in order. A space is told by its key; no key means the whole site. Maps that began with
 * a starter are copies: no change here ever reaches them.
 */
public final class StarterKeeping {

    private final TeamStarters starters;
    private final Shelves shelves;
    private final CurrentUser user;
    private final Clock clock;

    public StarterKeeping(TeamStarters starters, Shelves shelves, CurrentUser user, Clock clock) {
        this.starters = starters;
        this.shelves = shelves;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Hidden unless there is such a space and the user may view it */
    public StarterList on(Optional<String> space) {
        ShelfRights rights = rights(space);
        return new StarterList(rights, user.key(), starters.on(rights.shelf()));
    }

    /**
     * Checks before a request is read that the user may put starters there.
     *
     * @throws Failure if not
     */
    public void checkMayCreate(Optional<String> space) {
        shelfToFill(space);
    }

    /** @throws Failure if the user may not, the name is taken, or the shelf is full or that of an archived space */
    public TeamStarter create(Optional<String> space, StarterCard card, StarterSource source, boolean standard) {
        ShelfRights rights = shelfToFill(space);
        Journey journey = source.titled(card.name());
        return starters.alone(rights.shelf(), () -> {
            ShelfWork work = new ShelfWork(starters, rights.shelf());
            checkMayBeStandard(rights, standard);
            TeamStarter added = work.add(card, journey, user.key(), clock.instant());
            return standard ? work.makeStandard(added, true) : added;
        });
    }

    /**
     * Checks before a request is read that the user may change this one.
     *
     * @throws Failure if not
     */
    public void checkMayChange(Optional<String> space, int id) {
        ShelfRights rights = rights(space);
        changeable(rights, id);
        rights.checkOpen();
    }

    /** @throws Failure if the user may not, it changed since they saw it, the name is taken, or the space is archived */
    public TeamStarter change(Optional<String> space, int id, StarterChange change) {
        ShelfRights rights = rights(space);
        rights.checkOpen();
        return starters.alone(rights.shelf(), () -> {
            ShelfWork work = new ShelfWork(starters, rights.shelf());
            TeamStarter before = changeable(rights, id);
            ShelfWork.checkVersion(before, change.version());
            checkMayBeStandard(rights, change.standard().orElse(false));
            TeamStarter after = change.rewrites() ? work.rewrite(before, change, clock.instant()) : before;
            change.position().ifPresent(position -> work.move(after, position));
            return change.standard().map(standard -> work.makeStandard(after, standard)).orElse(after);
        });
    }

    /**
     * Takes it from the shelf, also from that of an archived space.
     *
     * @param version that the user saw, if they tell
     * @throws Failure if the user may not, or it changed since
     */
    public void remove(Optional<String> space, int id, OptionalInt version) {
        ShelfRights rights = rights(space);
        starters.alone(rights.shelf(), () -> {
            ShelfWork.checkVersion(changeable(rights, id), version);
            starters.remove(id);
            return id;
        });
    }

    /** What administrators, or others, chose as standard is not dethroned by an author. */
    private void checkMayBeStandard(ShelfRights rights, boolean standard) {
        if (!standard) {
            return;
        }
        starters.on(rights.shelf()).stream().filter(TeamStarter::standard)
                .filter(now -> !rights.mayChange(now, user.key())).findFirst()
                .ifPresent(now -> {
                    throw StarterRefused.replacing(now);
                });
    }

    private ShelfRights shelfToFill(Optional<String> space) {
        ShelfRights rights = rights(space);
        if (!rights.mayCreate()) {
            throw StarterRefused.creating(rights.shelf());
        }
        rights.checkOpen();
        return rights;
    }

    private TeamStarter changeable(ShelfRights rights, int id) {
        TeamStarter starter = new ShelfWork(starters, rights.shelf()).find(id);
        if (!rights.mayChange(starter, user.key())) {
            throw StarterRefused.changing(starter);
        }
        return starter;
    }

    private ShelfRights rights(Optional<String> space) {
        return space.map(key -> shelves.ofSpace(key).orElseThrow(() -> Hidden.space(key))).orElseGet(shelves::ofSite);
    }
}
