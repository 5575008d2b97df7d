import { same } from "../shared/same.js";

const LISTS = { phases: "phase", steps: "step", lanes: "lane" };

/**
 * What of a map differs from what somebody had, as far as it can be seen on the map.
 * @param {object} had
 * @param {object} has
 * @returns {import("./refs.js").Ref[]}
 */
export function arrivals(had, has) {
  const elements = Object.entries(LISTS).flatMap(([list, type]) => changed(had[list], has[list], ({ id }) => id).map(({ id }) => ({ type, id })));
  const cells = changed(had.cells, has.cells, ({ lane, at }) => `${lane} ${at}`).map(({ lane, at }) => ({ type: "cell", lane, at }));
  const map = had.title === has.title && same(had.header, has.header) ? [] : [{ type: "map" }];
  return [...map, ...elements, ...cells];
}

function changed(had = [], has = [], key) {
  const before = new Map(had.map((element) => [key(element), element]));
  return has.filter((element) => !same(before.get(key(element)), element));
}
