package org.klantreis.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.TeamStarter;
import org.klantreis.starter.TeamStarters;

/** Starters of teams that live as long as a test; they keep the same contract as the stored ones. */
public final class InMemoryTeamStarters implements TeamStarters {

    private final List<TeamStarter> starters = new ArrayList<>();
    private int last;

    @Override
    public synchronized List<TeamStarter> on(Shelf shelf) {
        return starters.stream().filter(starter -> starter.shelf().equals(shelf)).toList();
    }

    @Override
    public synchronized Optional<TeamStarter> find(int id) {
        return starters.stream().filter(starter -> starter.id() == id).findFirst();
    }

    @Override
    public synchronized <T> T alone(Shelf shelf, Supplier<T> work) {
        List<TeamStarter> before = List.copyOf(starters);
        try {
            return work.get();
        } catch (RuntimeException failure) {
            starters.clear();
            starters.addAll(before);
            throw failure;
        }
    }

    @Override
    public synchronized TeamStarter add(TeamStarter starter) {
        TeamStarter added = new TeamStarter(++last, starter.shelf(), starter.card(), starter.journey(), starter.author(),
                starter.changed(), starter.version(), starter.standard());
        starters.add(added);
        return added;
    }

    @Override
    public synchronized void keep(TeamStarter starter) {
        starters.replaceAll(each -> each.id() == starter.id() ? starter : each);
    }

    @Override
    public synchronized void arrange(List<Integer> ids) {
        starters.sort(Comparator.comparingInt(starter -> ids.indexOf(starter.id())));
    }

    @Override
    public synchronized void remove(int id) {
        starters.removeIf(starter -> starter.id() == id);
    }

    @Override
    public synchronized void clear(Shelf shelf) {
        starters.removeIf(starter -> starter.shelf().equals(shelf));
    }
}
