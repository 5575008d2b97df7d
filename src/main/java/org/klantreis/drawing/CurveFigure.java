package org.klantreis.drawing;

/** A step's line in the table of the curve's figures. */
record CurveFigure(String phase, String step, String emotion, String valence, String functional,
                   String evidence) {
}
