/** @typedef {import("./threads.js").Head} Head */

/** What a list can be narrowed to, in the order in which it is offered. @type {Record<string, (head: Head) => boolean>} */
const FILTERS = {
  open: ({ open }) => open,
  resolved: ({ open }) => !open,
  mine: ({ mine }) => mine,
  "mentions-me": ({ mentionsMe }) => mentionsMe,
  gone: ({ gone }) => gone,
};

export const NAMES = Object.keys(FILTERS);

/**
 * @param {Head[]} heads
 * @param {string} filter one of the names
 * @param {string} [place] element; undefined for all, empty for the whole map
 */
export function filtered(heads, filter, place) {
  return heads.filter((head) => FILTERS[filter](head) && (place === undefined || head.element === place));
}

/** How many each filter shows. @returns {Record<string, number>} */
export function counts(heads, place) {
  return Object.fromEntries(NAMES.map((name) => [name, filtered(heads, name, place).length]));
}

/** The filter under which a thread is found, rather the present one. */
export function filterFor(head, present) {
  return [present, ...NAMES].find((name) => FILTERS[name](head));
}

/**
 * The places that are talked about.
 * @param {Head[]} heads
 * @param {string[]} order elements as they stand on the map; others come last
 * @returns {{element: string, title: string}[]}
 */
export function placesOf(heads, order) {
  const titles = new Map(heads.map(({ element, title }) => [element, title]));
  const at = new Map(order.map((element, index) => [element, index]));
  const rank = (element) => at.get(element) ?? order.length;
  return [...titles].map(([element, title]) => ({ element, title })).sort((one, other) => rank(one.element) - rank(other.element));
}

/** @param {Head[]} heads @param {number} id @param {1 | -1} step @returns {Head | undefined} nothing at the end */
export function neighbour(heads, id, step) {
  const index = heads.findIndex((head) => head.id === id);
  return index < 0 ? undefined : heads[index + step];
}
