package org.klantreis.drawing;

import java.util.List;

/**
 * Everything a template needs to know about a map.
 *
 * @param instance prefix of all ids
 * @param lang     of the map
 * @param state    as-is or to-be, the word of the document
 * @param headline the state in words
 * @param personas on whose behalf it is told
 * @param facts    what stands above the map
 * @param circle   why, how and what, as far as they are told
 * @param totals   what the steps add up to
 * @param more     what stands behind "about this map"
 * @param phase    what this team calls a chapter
 * @param actions  what the steps are in a blueprint: customer actions; empty if they are not named so
 * @param blueprint whether it is drawn as a service blueprint
 * @param chosen   the lanes that a macro names, separated by commas; empty: all that are not hidden
 * @param columns  how many
 * @param steps    heads of the columns; empty if no phase has steps
 * @param plan     improvements; empty if there are none
 * @param height   of the window in pixels, 0 for as high as the map
 */
public record MapPage(String key, String home, int revision, String instance, String lang, String title,
                      String description, String state, String headline, String caption, List<PersonaChip> personas, List<Fact> facts,
                      List<Ring> circle, List<Fact> totals, List<Fact> more, String phase, String actions, boolean blueprint, String chosen, int columns, List<PhaseHead> phases, List<StepHead> steps,
                      List<LaneRow> lanes, List<PlanItem> plan, int height) {

    public boolean rightToLeft() {
        return Writing.rightToLeft(lang);
    }

    public boolean described() {
        return !description.isEmpty();
    }

    /** Columns of the table, the lanes' names included. */
    public int width() {
        return columns + 1;
    }

    public boolean choosing() {
        return !chosen.isEmpty();
    }

    public boolean acting() {
        return !actions.isEmpty();
    }

    public boolean stepped() {
        return !steps.isEmpty();
    }

    public boolean windowed() {
        return height > 0;
    }
}
