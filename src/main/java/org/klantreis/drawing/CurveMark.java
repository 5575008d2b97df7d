package org.klantreis.drawing;

/**
 * A point of the curve.
 *
 * @param x      share of the row's width, such as {@code 12.5%}
 * @param y      in pixels from the top
 * @param level  0 (very negative) to 4 (very positive): colour and face
 * @param label  word and position
 * @param labelY in pixels
 * @param tag    highest, lowest or last, in words; empty for the others
 */
record CurveMark(String at, String x, long y, int level, String label, long labelY, String tag, long tagY) {
}
