package org.klantreis.drawing;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.klantreis.model.Evidence;
import org.klantreis.model.Step;
import org.klantreis.model.StepKind;

/**
 * What the steps add up to.
 *
 * @param waiting  time spent waiting
 * @param switches how often the next touchpoint with channels shares none with the one before
 * @param assumed  steps whose emotion nobody researched
 */
record Totals(int steps, int touchpoints, Duration waiting, int switches, int assumed) {

    static Totals of(MapLayout layout) {
        List<Step> steps = layout.columns().stream().flatMap(column -> column.step().stream()).toList();
        return new Totals(steps.size(), count(steps, StepKind.TOUCHPOINT), waiting(steps), switches(steps),
                (int) steps.stream().filter(step -> step.evidence() == Evidence.ASSUMED).count());
    }

    private static int count(List<Step> steps, StepKind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }

    private static Duration waiting(List<Step> steps) {
        return steps.stream().filter(step -> step.kind() == StepKind.WAITING)
                .flatMap(step -> step.duration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    private static int switches(List<Step> steps) {
        List<List<String>> used = steps.stream().map(step -> step.contact().channels())
                .filter(channels -> !channels.isEmpty()).toList();
        int switches = 0;
        for (int i = 1; i < used.size(); i++) {
            switches += Collections.disjoint(used.get(i - 1), used.get(i)) ? 1 : 0;
        }
        return switches;
    }

    long assumedPercent() {
        return steps == 0 ? 0 : Math.round(100.0 * assumed / steps);
    }
}
