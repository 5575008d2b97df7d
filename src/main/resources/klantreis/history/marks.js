import { build } from "../viewer/build.js";

export const SIGNS = { added: "+", removed: "−", moved: "↔", changed: "≠" };

/**
 * One difference, as REST tells it.
 * @typedef {{change: "added" | "changed" | "removed" | "moved", type: string, element: string, lane?: string, at?: string, steps?: string[], field?: string, words: string}} Change
 */

/**
 * Marks on a drawing what changed, with outline, sign and word.
 * @param {HTMLElement} drawing
 * @param {Change[]} changes
 * @param {import("./window.js").History} history
 * @returns {(HTMLElement | undefined)[]} where each stands, or first stands; nothing for what is not drawn
 */
export function markChanges(drawing, changes, { subject, t }) {
  const names = { added: t("history.added"), removed: t("history.removed"), moved: t("history.moved"), changed: t("history.changed") };
  const drawn = subject.placesIn(drawing);
  return changes.map((one) => {
    const { places: named, change } = subject.seen(one);
    const places = named.map((place) => drawn.get(place)).filter(Boolean);
    places.forEach((place) => mark(place, change, names[change], t("history.lang")));
    return places[0];
  });
}

/** Of several changes at one place the first gives the outline, and each kind tells itself once. */
function mark(place, change, name, lang) {
  if (place.querySelector(`.klantreis-mark[data-change=${change}]`)) return;
  place.dataset.klantreisChange ??= change;
  // A phase's words follow who scrolls; a part of a card is a term with what is told of it
  const words = place.dataset.phase ? place.firstElementChild : place.querySelector(":scope > dd") ?? place;
  words.append(build("span", { class: "klantreis-added klantreis-mark", "data-change": change, lang }, `${SIGNS[change]} ${name}`));
}
