package org.klantreis.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.klantreis.merge.Conflict;
import org.klantreis.merge.WideDrafts;
import org.klantreis.model.Journey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Merging the largest map that there is at its worst, which one save may do several times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MergeBenchmark {

    private final WideDrafts drafts = new WideDrafts();

    @Benchmark
    public List<Conflict> ask() {
        return drafts.conflicts();
    }

    @Benchmark
    public Journey settle() {
        return drafts.settled();
    }
}
