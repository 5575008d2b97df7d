import { yOf } from "./curve.js";
import { levelOf, signed } from "./valence.js";

const LONGEST = 24;
const ABOVE = 19;
const BELOW = 29;

/**
 * The points of the curve as the server's CurveMarks draws them, without the names of the highest, the lowest and the last.
 * @param {(import("./curve.js").Point & {step: string, word: string})[]} points
 * @param {number} columns
 * @param {string} lang language of the map
 * @returns {{at: string, x: string, y: number, level: number, label: string, labelY: number}[]}
 */
export function marksAt(points, columns, lang) {
  return points.map(({ step, column, value, word }, i) => {
    const neighbours = (points[i - 1] ?? points[i]).value + (points[i + 1] ?? points[i]).value;
    const y = yOf(value);
    const labelY = isLabelledAbove(value, neighbours / 2) ? y - ABOVE : y + BELOW;
    return { at: step, x: share(column, columns), y, level: levelOf(value), label: label(word, value, lang), labelY };
  });
}

/** On the side where the curve does not run. */
function isLabelledAbove(value, around) {
  return value === around ? value >= 0 : value > around;
}

/** Middle of a column as a share of the row, written as the server writes it: 12.5%, 50.0%. */
function share(column, columns) {
  const percent = Math.round((column + 0.5) * 100_000 / columns) / 1000;
  return `${Number.isInteger(percent) ? percent.toFixed(1) : percent}%`;
}

function label(word, value, lang) {
  const shown = word.length > LONGEST ? `${word.slice(0, LONGEST - 1).trim()}…` : word;
  return `${shown} ${signed(value, lang)}`.trim();
}
