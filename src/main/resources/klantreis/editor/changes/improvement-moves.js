import { HORIZONS, MARKS, inCell, inColumn } from "../../plan/places.js";
import { elementOf, indexOf, moveElement } from "./elements.js";
import { setImprovement } from "./improvements.js";

/** Where the unknown begins, for who moves it into the matrix by key. */
const MIDDLE = 3;

/**
 * A place in the plan: of the board a column, of the matrix a cell or the place apart, of the list neither.
 * @typedef {{column?: string, impact?: number, effort?: number, apart?: boolean, before?: string}} PlanPlace `before`: id of the one that comes next there; without it, or
 *   if it is gone by now, the last. Who comes into a cell of the matrix from elsewhere and before none keeps the order of the plan
 */

/** @param {object} document @param {string} id @param {PlanPlace} place @returns {object} the document with the improvement there */
export function moveInPlan(document, id, place) {
  const set = (next, member, value) => setImprovement(next, id, member, value || undefined);
  if (place.column !== undefined) return ordered(set(document, "horizon", place.column), id, place.before, (one) => (one.horizon ?? "") === place.column);
  if (place.apart) return set(set(document, "impact"), "effort");
  if (place.impact) return inCellOf(document, id, place, set(set(document, "impact", place.impact), "effort", place.effort));
  return ordered(document, id, place.before, () => true);
}

function inCellOf(document, id, { impact, effort, before }, marked) {
  const isThere = (one) => one.impact === impact && one.effort === effort;
  return before !== undefined || isThere(elementOf(document, "improvements", id)) ? ordered(marked, id, before, isThere) : marked;
}

/** Before another one, or behind the last of its place. */
function ordered(document, id, before, isThere) {
  const others = document.improvements.filter((one) => one.id !== id);
  const last = others.findLast(isThere);
  if (others.some((one) => one.id === before)) return moveElement(document, "improvements", id, indexOf(others, before) - 1);
  return last ? moveElement(document, "improvements", id, last.id) : document;
}

/**
 * Where an arrow key moves an improvement.
 * @param {object} document
 * @param {"list" | "matrix" | "board"} view
 * @param {string} id
 * @param {string} key such as "ArrowUp"
 * @returns {object} the same document where there is nothing further that way
 */
export function moveByKey(document, view, id, key) {
  const one = elementOf(document, "improvements", id);
  const right = (key === "ArrowRight") - (key === "ArrowLeft");
  const down = (key === "ArrowDown") - (key === "ArrowUp");
  if (view === "matrix") return inMatrix(document, one, right, -down);
  if (down) return beside(document, view === "board" ? inColumn(document.improvements.map(withHorizon), one.horizon ?? "") : document.improvements, one, down);
  const column = HORIZONS[HORIZONS.indexOf(one.horizon ?? "") + right];
  return view === "list" || column === undefined ? document : setImprovement(document, id, "horizon", column || undefined);
}

const withHorizon = (one) => ({ ...one, horizon: one.horizon ?? "" });

function beside(document, here, { id }, step) {
  const at = here.findIndex((one) => one.id === id);
  const next = here[at + step];
  if (!next) return document;
  return step < 0 ? moveInPlan(document, id, { before: next.id }) : moveElement(document, "improvements", id, next.id);
}

function inMatrix(document, { id, impact, effort }, right, up) {
  const known = MARKS.includes(impact) && MARKS.includes(effort);
  const to = known ? { impact: impact + up, effort: effort + right } : { impact: impact ?? MIDDLE, effort: effort ?? MIDDLE };
  return MARKS.includes(to.impact) && MARKS.includes(to.effort) ? moveInPlan(document, id, to) : document;
}

/**
 * How many stand at the place of an improvement, and which of them it is.
 * @returns {{place: number, of: number}}
 */
export function standing(document, view, id) {
  const all = document.improvements.map(withHorizon);
  const one = all.find((each) => each.id === id);
  const here = view === "board" ? inColumn(all, one.horizon) : view === "matrix" ? inCell(all, one.impact, one.effort) : all;
  return { place: here.findIndex((each) => each.id === id) + 1, of: here.length };
}
