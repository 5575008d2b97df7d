package org.klantreis.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;
import org.klantreis.starter.Starter;

/** A starter at a glance: its phases side by side, and above them the line of its valences if it has any. */
final class StarterPicture {

    private static final int WIDTH = 240;
    private static final int MIDDLE = 20;
    private static final double PER_VALENCE = 8;

    private StarterPicture() {
    }

    /** @param shown whether it is the one in the language that the reader begins with */
    static Map<String, Object> of(Starter starter, boolean shown) {
        Journey journey = starter.journey();
        return Map.of("language", starter.language(), "shown", shown,
                "phases", journey.phases().stream().map(Phase::title).toList(),
                "line", line(journey.steps()));
    }

    /** The {@code points} of an SVG polyline in a box of 240 × 40; empty without two valences to join. */
    private static String line(List<Step> steps) {
        List<String> points = new ArrayList<>();
        for (int column = 0; column < steps.size(); column++) {
            double x = WIDTH * (column + 0.5) / steps.size();
            steps.get(column).experience().valence().ifPresent(valence -> points.add(point(x, valence)));
        }
        return points.size() < 2 ? "" : String.join(" ", points);
    }

    private static String point(double x, Valence valence) {
        return Math.round(x) + "," + Math.round(MIDDLE - PER_VALENCE * valence.value());
    }
}
