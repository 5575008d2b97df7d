/** The columns of the board; the last is for what nobody has planned. */
export const HORIZONS = ["now", "next", "later", ""];
export const MARKS = [1, 2, 3, 4, 5];

/** @param {import("./reading.js").Item[]} items @param {string} horizon @returns {import("./reading.js").Item[]} a column, in the order of the plan */
export function inColumn(items, horizon) {
  // A horizon that a newer version knows stands with what nobody has planned
  return items.filter((item) => (HORIZONS.includes(item.horizon) ? item.horizon : "") === horizon);
}

/** @returns {import("./reading.js").Item[]} a cell of the matrix */
export function inCell(items, impact, effort) {
  return items.filter((item) => item.impact === impact && item.effort === effort);
}

/** @returns {import("./reading.js").Item[]} what has no place in the matrix */
export function apart(items) {
  return items.filter(({ impact, effort }) => !MARKS.includes(impact) || !MARKS.includes(effort));
}
