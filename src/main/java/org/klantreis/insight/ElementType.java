package org.klantreis.insight;

import org.klantreis.model.Word;

/**
 * What can differ between two states of a document. The map itself stands for its title, its header and its own words, the
 * persona itself for all but the entries of its lists.
 */
public enum ElementType implements Word {
    MAP, PHASE, LANE, STEP, CELL, FINDING, IMPROVEMENT,
    PERSONA, GOAL, NEED, FRUSTRATION, CHANNEL, ACCESS
}
