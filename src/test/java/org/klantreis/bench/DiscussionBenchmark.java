package org.klantreis.bench;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.Posted;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.drawing.Journeys;
import org.klantreis.model.Anchor;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;
import org.klantreis.testing.TalkedMap;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A discussion of 2 000 comments on 200 elements, on H2: what a poll asks, what the panel lists, and a new thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiscussionBenchmark {

    private static final MapAddress MAP = new MapAddress(12, MapAddress.MAIN);
    /** As many threads are begun on each further map, because none takes more than it can hold. */
    private static final int EACH = 2000;

    private final StoredMaps stored = new StoredMaps(Databases.h2());
    private int begun;

    @Setup
    public void talk() {
        stored.maps().begin(MAP, new NewRevision<>(Journeys.full(200), Optional.empty(), Instant.EPOCH, "", 1));
        TalkedMap.talk(stored.discussions(), MAP, 2000);
    }

    @TearDown
    public void end() {
        stored.close();
    }

    @Benchmark
    public Optional<MapHead> poll() {
        return stored.maps().head(MAP);
    }

    @Benchmark
    public Listing<ThreadHead> heads() {
        return stored.discussions().threads(MAP, new Slice(0, TalkedMap.ELEMENTS));
    }

    @Benchmark
    public Optional<Posted> begin() {
        MapAddress map = new MapAddress(MAP.page() + 1 + begun / EACH, MapAddress.MAIN);
        if (begun++ % EACH == 0) {
            stored.maps().begin(map, new NewRevision<>(Journeys.full(20), Optional.empty(), Instant.EPOCH, "", 1));
        }
        return stored.discussions().begin(map, new NewThread(Anchor.MAP, "I wait", TalkedMap.written(begun)));
    }
}
