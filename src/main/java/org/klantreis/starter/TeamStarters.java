package org.klantreis.starter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.klantreis.model.InvalidValue;

/** The starters that teams made. */
public interface TeamStarters {

    /** In the order of the team. */
    List<TeamStarter> on(Shelf shelf);

    Optional<TeamStarter> find(int id);

    /**
     * Does some work while nobody else, on any node, works on this shelf; all or nothing.
     *
     * @throws ShelfBusy if others kept the shelf to themselves for too long
     */
    <T> T alone(Shelf shelf, Supplier<T> work);

    /**
     * Puts it behind all others.
     *
     * @return the same with its id
     * @throws InvalidValue if its document is too large
     */
    TeamStarter add(TeamStarter starter);

    /**
     * Writes it in place of what has its id.
     *
     * @throws InvalidValue if its document is too large
     */
    void keep(TeamStarter starter);

    /** Lets those of a shelf stand in the order of these ids. */
    void arrange(List<Integer> ids);

    void remove(int id);

    /** Clears a shelf, of which nothing is left. */
    void clear(Shelf shelf);
}
