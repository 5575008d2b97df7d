package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Valence;

/**
 * A journey at a glance: its phases side by side, and above them the line of its valences if it has any, in the columns of the map.
 *
 * @param line the {@code points} of an SVG polyline in a box of 240 × 40; empty without two valences to join
 */
public record StarterPicture(List<String> phases, String line) {

    private static final int WIDTH = 240;
    private static final int MIDDLE = 20;
    private static final double PER_VALENCE = 8;

    public static StarterPicture of(Journey journey) {
        return new StarterPicture(journey.phases().stream().map(Phase::title).toList(), line(MapLayout.of(journey).columns()));
    }

    private static String line(List<Column> columns) {
        List<String> points = new ArrayList<>();
        for (Column column : columns) {
            double x = WIDTH * (column.index() + 0.5) / columns.size();
            column.step().flatMap(step -> step.experience().valence()).ifPresent(valence -> points.add(point(x, valence)));
        }
        return points.size() < 2 ? "" : String.join(" ", points);
    }

    private static String point(double x, Valence valence) {
        return Math.round(x) + "," + Math.round(MIDDLE - PER_VALENCE * valence.value());
    }
}
