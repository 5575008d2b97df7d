package org.klantreis.drawing;

import java.util.List;

/**
 * What stands above a map.
 *
 * @param state    as-is or to-be, the word of the document
 * @param headline the state in words
 * @param personas on whose behalf it is told
 * @param facts    why somebody travels, from where to where
 * @param circle   why, how and what, as far as they are told
 * @param totals   what the steps add up to
 * @param more     what stands behind "about this map"
 */
public record MapHead(String title, String description, String state, String headline, List<PersonaChip> personas,
                      List<Fact> facts, List<Ring> circle, List<Fact> totals, List<Fact> more) {

    public boolean described() {
        return !description.isEmpty();
    }
}
