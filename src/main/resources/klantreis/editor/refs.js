/**
 * What can be selected: the map, a phase, a step, a lane, or a cell of a lane at a step or phase.
 * @typedef {{type: "map"} | {type: "phase", id: string} | {type: "step", id: string} | {type: "lane", id: string}
 *   | {type: "cell", lane: string, at: string}} Ref
 */

/** @type {Ref} */
export const MAP = Object.freeze({ type: "map" });

/**
 * What an element of the map stands for.
 * @param {Element} element a cell of the table, or something above the table
 * @returns {Ref | undefined} nothing for the corner and for the curve
 */
export function refOf(element) {
  const { step, phase, at } = element.dataset;
  if (step) return { type: "step", id: step };
  if (phase) return { type: "phase", id: phase };
  const lane = element.closest("tr[data-lane]")?.dataset.lane;
  if (lane && at) return { type: "cell", lane, at };
  return lane && element.localName === "th" ? { type: "lane", id: lane } : undefined;
}

/**
 * The element of the map that stands for something.
 * @param {Element} map
 * @param {Ref} ref
 * @returns {HTMLElement | null}
 */
export function elementOf(map, ref) {
  switch (ref.type) {
    case "map": return map.querySelector(".klantreis-title strong");
    case "phase": return map.querySelector(`th[data-phase="${ref.id}"]`);
    case "step": return map.querySelector(`th[data-step="${ref.id}"]`);
    case "lane": return map.querySelector(`tr[data-lane="${ref.id}"] > th`);
    default: return map.querySelector(`tr[data-lane="${ref.lane}"] > td[data-at="${ref.at}"]`);
  }
}

/**
 * The elements of many steps and cells: the map is gone through once for all of them.
 * @param {Element} map
 * @param {Ref[]} refs
 * @returns {Element[]}
 */
export function elementsOf(map, refs) {
  const wanted = new Set(refs.map(placeOf));
  return [...map.querySelectorAll("th[data-step], td[data-at]")].filter((element) => wanted.has(placeOf(refOf(element) ?? MAP)));
}

function placeOf({ type, id, lane, at }) {
  return [type, id, lane, at].join(" ");
}

/** @param {Ref} one @param {Ref} other */
export function sameRef(one, other) {
  return one.type === other.type && one.id === other.id && one.lane === other.lane && one.at === other.at;
}

/**
 * How people call it.
 * @param {object} document
 * @param {Ref} ref
 * @returns {string}
 */
export function nameOf(document, ref) {
  const title = (list, id) => list?.find((element) => element.id === id)?.title ?? "";
  switch (ref.type) {
    case "map": return document.title;
    case "phase": return title(document.phases, ref.id);
    case "step": return title(document.steps, ref.id);
    case "lane": return title(document.lanes, ref.id);
    default: return `${title(document.lanes, ref.lane)} · ${title(document.steps, ref.at) || title(document.phases, ref.at)}`;
  }
}
