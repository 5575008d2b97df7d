/**
 * The slopes of a curve through points that rises and falls only where the points do (F. N. Fritsch, R. E. Carlson:
 * Monotone Piecewise Cubic Interpolation, 1980). The server has the same arithmetic in `MonotoneCubic`.
 * @param {number[]} x strictly increasing
 * @param {number[]} y as many as x
 * @returns {number[]} the slope at each point
 */
export function slopes(x, y) {
  const secants = y.slice(1).map((value, i) => (value - y[i]) / (x[i + 1] - x[i]));
  if (secants.length === 0) return y.map(() => 0);
  const found = y.map((_, i) => {
    if (i === 0) return secants[0];
    if (i === secants.length) return secants[i - 1];
    return secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
  });
  secants.forEach((secant, i) => limit(found, secant, i));
  return found;
}

/** Keeps both slopes of a segment within the circle of radius 3 secants, the paper's region without overshoot. */
function limit(found, secant, i) {
  if (secant === 0) {
    found[i] = found[i + 1] = 0;
    return;
  }
  const length = Math.hypot(found[i] / secant, found[i + 1] / secant);
  if (length <= 3) return;
  found[i] *= 3 / length;
  found[i + 1] *= 3 / length;
}
