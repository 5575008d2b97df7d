package org.klantreis.drawing;

import java.util.List;

/**
 * Everything a template needs to know about a map.
 *
 * @param instance  prefix of all ids
 * @param lang      of the map
 * @param blueprint whether it is drawn as a service blueprint
 * @param chosen    the lanes that a macro names, separated by commas; empty: all that are not hidden
 * @param height    of the window in pixels, 0 for as high as the map
 * @param phase     what this team calls a chapter
 * @param plan      improvements; empty if there are none
 */
public record MapPage(String key, String home, int revision, String instance, String lang, boolean blueprint, String chosen,
                      int height, MapHead head, MapTable table, String phase, List<PlanItem> plan) {

    public boolean rightToLeft() {
        return Writing.rightToLeft(lang);
    }

    public boolean choosing() {
        return !chosen.isEmpty();
    }

    public boolean windowed() {
        return height > 0;
    }
}
