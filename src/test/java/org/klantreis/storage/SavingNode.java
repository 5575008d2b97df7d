package org.klantreis.storage;

import java.io.BufferedWriter;
import java.time.Instant;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.Slice;

/** A node that saves a map again and again. */
final class SavingNode extends WorkingNode {

    private final JourneyMaps maps;

    private SavingNode(JourneyMaps maps, BufferedWriter acknowledged) {
        super(acknowledged);
        this.maps = maps;
    }

    public static void main(String[] arguments) throws Exception {
        main(arguments, (stored, acknowledged) -> new SavingNode(stored.maps(), acknowledged));
    }

    @Override
    void turn(String worker, int turn) {
        Revision<Journey> revision = saved(worker + "." + turn);
        acknowledge(revision.number() + " " + revision.document().title());
    }

    private Revision<Journey> saved(String title) {
        NewRevision<Journey> draft = new NewRevision<>(Journeys.titled(title), Optional.of("editor"), Instant.EPOCH, "", 1);
        while (true) {
            int base = maps.ofPage(ADDRESS.page(), Slice.FIRST).entries().get(0).revision();
            Optional<Revision<Journey>> saved = maps.append(ADDRESS, base, draft);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
    }
}
