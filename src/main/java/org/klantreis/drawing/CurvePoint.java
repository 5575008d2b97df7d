package org.klantreis.drawing;

import org.klantreis.model.Evidence;

/**
 * What was felt at one column.
 *
 * @param column from 0
 * @param value  −2 to 2
 */
record CurvePoint(int column, double value, Evidence evidence) {
}
