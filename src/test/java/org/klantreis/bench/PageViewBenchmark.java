package org.klantreis.bench;

import java.util.concurrent.TimeUnit;
import org.klantreis.confluence.PageView;
import org.klantreis.drawing.Journeys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The macro on a page with a map of twelve lanes, on H2: as nearly always, and the first time after a restart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageViewBenchmark {

    @Param({"20", "200", "400"})
    public int steps;

    /** On 200 elements, so that each view shows 200 marks. */
    @Param({"0", "2000"})
    public int comments;

    private PageView view;

    @Setup
    public void begin() {
        view = new PageView(Journeys.full(steps));
        view.discuss(comments);
    }

    @TearDown
    public void end() {
        view.close();
    }

    @Benchmark
    public String fromCache() {
        return view.html();
    }

    @Benchmark
    public String afterRestart() {
        view.forget();
        return view.html();
    }
}
