package org.klantreis.bench;

import java.util.concurrent.TimeUnit;
import org.klantreis.drawing.DrawnParts;
import org.klantreis.drawing.Journeys;
import org.klantreis.model.Journey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a journey of twelve filled lanes to its columns, its views and its HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawBenchmark {

    @Param({"20", "200", "400"})
    public int steps;

    private Journey journey;
    private DrawnParts parts;

    @Setup
    public void draw() {
        journey = Journeys.full(steps);
        parts = new DrawnParts();
    }

    @Benchmark
    public Object layout() {
        return parts.layout(journey);
    }

    @Benchmark
    public Object views() {
        return parts.views(journey);
    }

    @Benchmark
    public String render() {
        return parts.html(journey);
    }
}
