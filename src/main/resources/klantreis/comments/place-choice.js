import { elementsOf, placeOf, titleOf } from "../comment-marks/places.js";
import { build } from "../viewer/build.js";

/** What can be discussed whatever stands in its cells: name of the kind → where a map shows it. */
const KINDS = { "editor.field.phases": "th[data-phase]", "editor.field.steps": "th[data-step]", "editor.field.lanes": "tr[data-lane]:not([data-lower]) > th" };

/**
 * Lets somebody choose what of the map to write about.
 * @param {import("./comments.js").Talk} talk
 * @param {string} element which is chosen first; of cells, only this one is offered
 * @returns {{root: HTMLElement, chosen: () => string}}
 */
export function placeChoice({ t, viewer: { map } }, element) {
  const option = (one, title = titleOf(map, one)) => build("option", { value: one, selected: one === element }, title);
  const groups = Object.entries(KINDS).map(([label, places]) => build("optgroup", { label: t(label) }, ...elementsOf(map, places).map((one) => option(one))));
  const cell = element.includes("/") && placeOf(map, element) ? [option(element)] : [];
  const select = build("select", {}, ...cell, option("", t("comments.whole-map")), ...groups);
  return { root: build("label", { class: "klantreis-comments-place" }, t("comments.place"), select), chosen: () => select.value };
}
