package org.klantreis.bench;

import java.util.concurrent.TimeUnit;
import org.klantreis.confluence.WatchedMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What telling others costs whoever posts a comment: nobody, and as many as are told of one at the most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnnouncingBenchmark {

    @Param({"0", "200"})
    public int watchers;

    private WatchedMap map;

    @Setup
    public void watch() {
        map = new WatchedMap(watchers);
    }

    @Benchmark
    public int comment() {
        return map.comment();
    }
}
