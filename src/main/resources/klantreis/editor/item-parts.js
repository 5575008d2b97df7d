import { nextPlace } from "./places.js";

/**
 * What the items of a menu are about.
 * @typedef {object} About
 * @property {import("./session.js").Session} session
 * @property {import("./restructuring.js").Restructuring} restructuring
 * @property {import("./refs.js").Ref} ref
 * @property {object} document
 * @property {(key: string, ...values: any[]) => string} t
 *
 * @typedef {import("./menu.js").Item} Item
 */

/** @param {About} about @returns {Item} */
export function details({ session, ref, t }) {
  return { label: t("editor.structure.details"), run: () => {
    session.selection.set(ref);
    session.openPanel("title");
  } };
}

/**
 * @param {About} about
 * @param {string} back
 * @param {string} on
 * @param {[string, string]} keys
 * @returns {Item[]} to the places beside
 */
export function moves({ session, restructuring, ref, document }, back, on, keys) {
  const to = (direction, label, key) => ({
    label, keys: key, off: !nextPlace(document, ref, [ref.id], direction, session.rendered.view), run: () => restructuring.moveOn(ref, direction),
  });
  return [{ ...to(-1, back, keys[0]), apart: true }, to(1, on, keys[1])];
}

/** @param {About} about @returns {Item} */
export function removal({ restructuring, ref, t }) {
  return { label: t("editor.structure.delete"), keys: t("editor.structure.key.delete"), apart: true, run: () => restructuring.remove(ref) };
}
