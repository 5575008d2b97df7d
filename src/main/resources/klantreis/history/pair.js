/**
 * Which two revisions a reader wants to see side by side.
 * @param {number} shown the chosen one
 * @param {string} wish with which to compare: "before", "newest", a number, or "" for none
 * @param {number} newest
 * @returns {{from: number, to: number} | undefined} nothing if there is nothing to compare
 */
export function pairOf(shown, wish, newest) {
  const others = { before: shown - 1, newest };
  const other = others[wish] ?? Number(wish);
  if (other < 1 || other === shown) return undefined;
  return { from: Math.min(shown, other), to: Math.max(shown, other) };
}
