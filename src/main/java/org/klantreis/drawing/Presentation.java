package org.klantreis.drawing;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.model.MapAddress;

/**
 * How one macro shows a map or a persona; with the revision and the reader's language it decides every byte of the drawing.
 *
 * @param map      home page and key of what is shown
 * @param revision the revision that is drawn
 * @param instance prefix of all ids, unique among the macros on the page, such as {@code klantreis-1}
 * @param lanes    ids or kinds of the lanes to show; empty: all that are not hidden
 * @param height   of the map's window in pixels, {@value #LEAST_HEIGHT} to {@value #MOST_HEIGHT}; empty: as high as the map
 * @param mayEdit  whether the reader may edit it
 * @param mayKeep  whether the reader may make a template of it
 * @param pinned   whether the page asks for this revision, whatever the current one is
 */
public record Presentation(MapAddress map, int revision, String instance, View view, Set<String> lanes,
                           OptionalInt height, Output output, boolean mayEdit, boolean mayKeep, boolean pinned) {

    /** Where a starter is drawn, which has no home; nothing there is asked for or shown. */
    public static final MapAddress NOWHERE = new MapAddress(1, MapAddress.MAIN);

    public static final int LEAST_HEIGHT = 100;
    public static final int MOST_HEIGHT = 10_000;

    public Presentation {
        Objects.requireNonNull(map);
        Objects.requireNonNull(instance);
        lanes = Set.copyOf(lanes);
    }

    /** The whole map as a reader meets it on its home page. */
    public static Presentation of(MapAddress map, int revision, String instance) {
        return new Presentation(map, revision, instance, View.JOURNEY, Set.of(), OptionalInt.empty(),
                Output.INTERACTIVE, false, false, false);
    }

    public Presentation as(Output other) {
        return new Presentation(map, revision, instance, view, lanes, height, other, mayEdit, mayKeep, pinned);
    }

    public Presentation as(View other) {
        return new Presentation(map, revision, instance, other, lanes, height, output, mayEdit, mayKeep, pinned);
    }
}
