package org.klantreis.drawing;

import java.util.List;

/**
 * The table that is a map.
 *
 * @param actions what the steps are in a blueprint: customer actions; empty if they are not named so
 * @param columns how many
 * @param steps   heads of the columns; empty if no phase has steps
 */
public record MapTable(String caption, String actions, int columns, List<PhaseHead> phases, List<StepHead> steps,
                       List<LaneRow> lanes) {

    /** Columns of the table, the lanes' names included. */
    public int width() {
        return columns + 1;
    }

    public boolean acting() {
        return !actions.isEmpty();
    }

    public boolean stepped() {
        return !steps.isEmpty();
    }
}
