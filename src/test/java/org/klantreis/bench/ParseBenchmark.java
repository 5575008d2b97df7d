package org.klantreis.bench;

import java.util.concurrent.TimeUnit;
import org.klantreis.drawing.Journeys;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and writing a map of twelve lanes; what a cache spares. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    @Param({"20", "200", "400"})
    public int steps;

    private final MapJson json = new MapJson();
    private Journey journey;
    private String text;

    @Setup
    public void writeOnce() {
        journey = Journeys.full(steps);
        text = json.write(journey);
    }

    @Benchmark
    public Journey parse() {
        return json.read(text);
    }

    @Benchmark
    public String write() {
        return json.write(journey);
    }
}
