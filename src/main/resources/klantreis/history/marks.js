import { build } from "../viewer/build.js";

export const SIGNS = { added: "+", removed: "−", moved: "↔", changed: "≠" };

/**
 * One difference, as REST tells it.
 * @typedef {{change: "added" | "changed" | "removed" | "moved", type: string, element: string, lane?: string, at?: string, words: string}} Change
 */

/**
 * Marks on a map what changed, with outline, sign and word.
 * @param {HTMLElement} map
 * @param {Change[]} changes
 * @returns {(HTMLElement | undefined)[]} where each stands; nothing for what the map does not draw
 */
export function markChanges(map, changes, t) {
  const names = { added: t("history.added"), removed: t("history.removed"), moved: t("history.moved"), changed: t("history.changed") };
  const drawn = placesIn(map);
  const places = changes.map((change) => drawn.get(placeOf(change)));
  changes.forEach(({ change }, index) => { if (places[index]) mark(places[index], change, names[change], t("history.lang")); });
  return places;
}

/** Where a change stands, in one word. @param {Change} change */
export function placeOf({ type, element, lane, at }) {
  if (type === "map") return type;
  return lane && at ? `cell ${lane} ${at}` : `${type} ${element}`;
}

function placesIn(map) {
  const places = new Map([["map", map.querySelector(".klantreis-head")]]);
  const know = (name, element) => { if (!places.has(name)) places.set(name, element); };
  map.querySelectorAll("th[data-phase]").forEach((head) => know(`phase ${head.dataset.phase}`, head));
  map.querySelectorAll("th[data-step]").forEach((head) => know(`step ${head.dataset.step}`, head));
  map.querySelectorAll("tr[data-lane]").forEach((row) => {
    know(`lane ${row.dataset.lane}`, row.cells[0]);
    [...row.cells].forEach((cell) => { if (cell.dataset.at) know(`cell ${row.dataset.lane} ${cell.dataset.at}`, cell); });
  });
  return places;
}

/** Of several changes at one place the first gives the outline, and each kind tells itself once. */
function mark(place, change, name, lang) {
  if (place.querySelector(`.klantreis-mark[data-change=${change}]`)) return;
  place.dataset.klantreisChange ??= change;
  // A phase's words follow who scrolls
  const words = place.dataset.phase ? place.firstElementChild : place;
  words.append(build("span", { class: "klantreis-added klantreis-mark", "data-change": change, lang }, `${SIGNS[change]} ${name}`));
}
