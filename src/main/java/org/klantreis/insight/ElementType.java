package org.klantreis.insight;

import org.klantreis.model.Word;

/** What can differ between two states of a map; the map itself stands for its title, its header and its own words. */
public enum ElementType implements Word {
    MAP, PHASE, LANE, STEP, CELL, FINDING, IMPROVEMENT
}
