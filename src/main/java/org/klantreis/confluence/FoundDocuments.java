package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.Viewing;

/** The maps or personas that this reader may view, in the revision that a macro asks for. */
final class FoundDocuments<D> {

    private final Viewing<?> viewing;
    private final Function<MapAddress, D> current;
    private final BiFunction<MapAddress, Integer, D> pinned;

    /**
     * @param current reads the current revision
     * @param pinned  reads a revision by its number
     */
    FoundDocuments(Viewing<?> viewing, Function<MapAddress, D> current, BiFunction<MapAddress, Integer, D> pinned) {
        this.viewing = viewing;
        this.current = current;
        this.pinned = pinned;
    }

    /**
     * Empty if there is none that the reader may view.
     *
     * @param revision the one to show; empty: the current one
     * @throws Hidden if there is one, but it has no such revision
     */
    Optional<D> find(MapAddress address, OptionalInt revision) {
        Optional<D> found = revision.isEmpty() ? now(address) : then(address, revision.getAsInt());
        if (found.isEmpty() && revision.isPresent() && now(address).isPresent()) {
            throw Hidden.revision(address, revision.getAsInt());
        }
        return found;
    }

    /** The home of what a key means on a page without it. */
    Optional<MapAddress> elsewhere(MapAddress address) {
        return viewing.elsewhere(address);
    }

    private Optional<D> now(MapAddress address) {
        try {
            return Optional.of(current.apply(address));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }

    private Optional<D> then(MapAddress address, int number) {
        try {
            return Optional.of(pinned.apply(address, number));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }
}
