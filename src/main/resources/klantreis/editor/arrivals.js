import { same } from "../shared/same.js";
import { moved } from "./moved.js";

const LISTS = { phases: "phase", steps: "step", lanes: "lane" };
/** When they come, change or go, a step is not what it was. */
const STANDING_AT_STEPS = ["findings", "improvements"];

/**
 * What of a map differs from what somebody had, as far as it can be seen on the map.
 * @param {object} had
 * @param {object} has
 * @returns {{refs: import("./refs.js").Ref[], removed: number}} where something is new, changed or moved, and how much is gone
 */
export function arrivals(had, has) {
  const cells = differing(had.cells, has.cells, placeOf).filter(({ lane, at }) => isIn(has.lanes, lane) && (isIn(has.steps, at) || isIn(has.phases, at)));
  const refs = [
    ...(had.title === has.title && same(had.header, has.header) ? [] : [{ type: "map" }]),
    ...Object.entries(LISTS).flatMap(([list, type]) => came(had[list], has[list]).map((id) => ({ type, id }))),
    ...STANDING_AT_STEPS.flatMap((list) => differing(had[list], has[list], ({ id }) => id)).flatMap((one) => stepsOf(one, has)),
    ...cells.map(({ lane, at }) => ({ type: "cell", lane, at })),
  ];
  const gone = Object.keys(LISTS).flatMap((list) => (had[list] ?? []).filter(({ id }) => !isIn(has[list], id)));
  return { refs: [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()], removed: gone.length };
}

function came(had = [], has = []) {
  const ids = (list) => list.map(({ id }) => id);
  const others = new Set([...ids(differing(had, has, ({ id }) => id)), ...moved(ids(had), ids(has))]);
  return ids(has).filter((id) => others.has(id));
}

/** What is in one of the two alone, or says something else there. */
function differing(had = [], has = [], key) {
  const [before, after] = [had, has].map((list) => new Map(list.map((one) => [key(one), one])));
  return [...new Map([...before, ...after])].filter(([name]) => !same(before.get(name), after.get(name))).map(([, one]) => one);
}

/** An improvement that names no steps stands where what it mends was found. What stands at no step is told about the map. */
function stepsOf({ steps = [], findings = [] }, has) {
  const found = (has.findings ?? []).filter(({ id }) => findings.includes(id)).flatMap((one) => one.steps ?? []);
  const there = (steps.length ? steps : found).filter((id) => isIn(has.steps, id)).map((id) => ({ type: "step", id }));
  return there.length ? there : [{ type: "map" }];
}

function placeOf({ lane, at }) {
  return `${lane} ${at}`;
}

function isIn(list = [], wanted) {
  return list.some(({ id }) => id === wanted);
}
