package org.klantreis.drawing;

import java.util.Optional;
import org.klantreis.model.ElementId;
import org.klantreis.model.Step;

/**
 * A column of the map: a step, or a phase that has none yet.
 *
 * @param at    of the step or the phase
 * @param index from 0
 */
record Column(ElementId at, int index, Optional<Step> step) {
}
