/**
 * The emotion curve: the same arithmetic as in the server's MonotoneCubic, EmotionCurve and CurvePath, so that the curve can
 * follow a hand that moves a point. Both are held to the same numbers by curve-fixture.json and curve-pictures.json.
 * @typedef {{column: number, value: number, evidence: string}} Point
 * @typedef {{from: Point, to: Point, fromSlope: number, toSlope: number}} Segment
 * @typedef {{points: Point[], segments: Segment[]}} Curve
 */

const COLUMN = 100;
const NEUTRAL = 112;
/** Pixels per valence. */
export const VALENCE = 32;
const WEAKEST_FIRST = ["assumed", "partly", "researched"];
const STRETCH = 16;
const STROKES = ["researched", "partly", "assumed", "bridge"];

/** @param {Point[]} points with increasing columns @returns {Curve} */
export function curveThrough(points) {
  const slopes = slopesOf(points.map(({ column }) => column), points.map(({ value }) => value));
  const segments = points.slice(1).map((to, i) => ({ from: points[i], to, fromSlope: slopes[i], toSlope: slopes[i + 1] }));
  return { points, segments };
}

/**
 * Slopes that rise and fall only where the points do (Fritsch, Carlson 1980).
 * @param {number[]} x strictly increasing
 * @param {number[]} y
 */
export function slopesOf(x, y) {
  const secants = y.slice(1).map((next, i) => (next - y[i]) / (x[i + 1] - x[i]));
  if (!secants.length) return y.map(() => 0);
  const slopes = y.map((_, i) => {
    const [before, after] = [secants[i - 1] ?? secants[i], secants[i] ?? secants[i - 1]];
    return before * after <= 0 ? 0 : (before + after) / 2;
  });
  secants.forEach((secant, i) => limit(slopes, secant, i));
  return slopes;
}

function limit(slopes, secant, i) {
  if (secant === 0) {
    slopes[i] = 0;
    slopes[i + 1] = 0;
    return;
  }
  const [before, after] = [slopes[i] / secant, slopes[i + 1] / secant];
  const length = Math.sqrt(before * before + after * after);
  if (length > 3) {
    slopes[i] *= 3 / length;
    slopes[i + 1] *= 3 / length;
  }
}

/** @param {number} column */
export function xOf(column) {
  return Math.round((column + 0.5) * COLUMN);
}

/** In pixels from the top. @param {number} valence */
export function yOf(valence) {
  return Math.round(NEUTRAL - valence * VALENCE);
}

/**
 * All strokes of the picture in the order in which they are drawn; how each looks, and its SVG path.
 * @param {Curve} curve
 * @param {Curve} functional
 * @param {[number, number][]} returns columns from and to which arcs lead
 * @returns {{name: string, path: string}[]}
 */
export function strokesOf(curve, functional, returns) {
  return [
    ...STROKES.flatMap((stroke) => named(stroke === "bridge" ? stroke : "functional", pathsOf(functional, stroke))),
    ...STROKES.flatMap((stroke) => named(stroke, pathsOf(curve, stroke))),
    ...named("return", returns.map(([from, to]) => arc(from, to))),
    ...named("disc", stretches(curve.points, (point) => point, (point) => `${moveTo(point)}h0`)),
  ];
}

function named(name, paths) {
  return paths.map((path) => ({ name, path }));
}

function pathsOf(curve, stroke) {
  const segments = curve.segments.filter((segment) => strokeOf(segment) === stroke);
  return stretches(segments, ({ from }) => from, (segment, before) => (segment.from === before?.to ? "" : moveTo(segment.from)) + curveTo(segment));
}

/** A path for each sixteen columns: a browser paints a whole path anew when a point of it moves. */
function stretches(parts, startOf, write) {
  const paths = new Map();
  for (const part of parts) {
    const number = Math.floor(startOf(part).column / STRETCH);
    const { path, before } = paths.get(number) ?? { path: "" };
    paths.set(number, { path: path + write(part, before), before: part });
  }
  return [...paths.values()].map(({ path }) => path);
}

/** A bridge runs over columns of which nobody knows the feeling; otherwise the weaker evidence of both ends counts. */
function strokeOf({ from, to }) {
  return to.column - from.column > 1 ? "bridge" : WEAKEST_FIRST.find((evidence) => [from.evidence, to.evidence].includes(evidence));
}

function moveTo({ column, value }) {
  return `M${xOf(column)} ${yOf(value)}`;
}

function curveTo({ from, to, fromSlope, toSlope }) {
  const width = to.column - from.column;
  const third = width / 3;
  const first = `${xOf(from.column + third)} ${yOf(from.value + fromSlope * width / 3)}`;
  const second = `${xOf(to.column - third)} ${yOf(to.value - toSlope * width / 3)}`;
  return `C${first} ${second} ${xOf(to.column)} ${yOf(to.value)}`;
}

/** Below the curve. */
function arc(from, to) {
  return `M${xOf(from)} 228C${xOf(from)} 260 ${xOf(to)} 260 ${xOf(to)} 234`;
}
