import { build } from "../viewer/build.js";

/** When they come or go, a step is not what it was. */
const STANDING_AT_STEPS = new Set(["finding", "improvement"]);

export const SIGNS = { added: "+", removed: "−", moved: "↔", changed: "≠" };

/**
 * One difference, as REST tells it.
 * @typedef {{change: "added" | "changed" | "removed" | "moved", type: string, element: string, lane?: string, at?: string, steps?: string[], words: string}} Change
 */

/**
 * Marks on a map what changed, with outline, sign and word.
 * @param {HTMLElement} map
 * @param {Change[]} changes
 * @returns {(HTMLElement | undefined)[]} where each stands, or first stands; nothing for what the map does not draw
 */
export function markChanges(map, changes, t) {
  const names = { added: t("history.added"), removed: t("history.removed"), moved: t("history.moved"), changed: t("history.changed") };
  const drawn = placesIn(map);
  return changes.map((one) => {
    const places = placesOf(one).map((place) => drawn.get(place)).filter(Boolean);
    const change = STANDING_AT_STEPS.has(one.type) ? "changed" : one.change;
    places.forEach((place) => mark(place, change, names[change], t("history.lang")));
    return places[0];
  });
}

/** Where a change stands, each place in one word. What stands at no step is told about the map. @param {Change} change @returns {string[]} */
export function placesOf({ type, element, lane, at, steps = [] }) {
  if (STANDING_AT_STEPS.has(type) && steps.length) return steps.map((step) => `step ${step}`);
  if (STANDING_AT_STEPS.has(type) || type === "map") return ["map"];
  return [lane && at ? `cell ${lane} ${at}` : `${type} ${element}`];
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
