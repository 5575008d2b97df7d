import { elementAt } from "../viewer/comments.js";

const PLACES = "th[data-phase], th[data-step], tr[data-lane]:not([data-lower]) > th, td[data-at]";

/**
 * A place of the map that can be discussed, as it is drawn.
 * @typedef {object} Place
 * @property {HTMLElement} host what stands for it
 * @property {string} title how people call it
 * @property {Element} [face] its point of the curve
 */

/**
 * @param {HTMLElement} map
 * @param {string} element empty for the whole map, the id of a phase, step or lane, or `lane/at`
 * @returns {Place | undefined} nothing if it is not drawn
 */
export function placeOf(map, element) {
  const [id, at] = element.split("/");
  const host = at ? cellOf(map, id, at) : headOf(map, id);
  if (!host) return undefined;
  const title = titleOf(map, element);
  return host.localName === "use" ? { host: host.closest("td"), title, face: host } : { host, title };
}

/** What people call a place, also where nothing is drawn for it. @returns {string} */
export function titleOf(map, element) {
  return element.split("/").map((id) => wordsOf(headOf(map, id))).join(" · ");
}

/** Elements in the order in which they are read. @param {HTMLElement} map @param {string} [places] which of them, as a selector @returns {string[]} */
export function elementsOf(map, places = PLACES) {
  return [...map.querySelectorAll(places)].map(elementAt);
}

function headOf(map, id) {
  return map.querySelector(id ? `th[data-step="${id}"], th[data-phase="${id}"] > span, tr[data-lane="${id}"] > th` : ".klantreis-title");
}

function cellOf(map, lane, at) {
  return map.querySelector(`tr[data-lane="${lane}"] > td[data-at="${at}"], tr[data-lane="${lane}"] use[data-step="${at}"]`);
}

/** A lane's own words stand among its controls. */
function wordsOf(head) {
  const titled = head?.querySelector("b, strong") ?? head;
  return [...titled?.childNodes ?? []].find((node) => node.nodeType === 3)?.textContent.trim() ?? "";
}
