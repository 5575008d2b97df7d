package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

/**
 * A journey at a glance: its phases side by side, and above them the line of its valences if it has any.
 *
 * @param line the {@code points} of an SVG polyline in a box of 240 × 40; empty without two valences to join
 */
public record StarterPicture(List<String> phases, String line) {

    private static final int WIDTH = 240;
    private static final int MIDDLE = 20;
    private static final double PER_VALENCE = 8;

    public static StarterPicture of(Journey journey) {
        return new StarterPicture(journey.phases().stream().map(Phase::title).toList(), line(journey.steps()));
    }

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
