import { elementsOf, titleOf } from "../comment-marks/places.js";
import { build } from "../viewer/build.js";

/** What can be discussed whatever stands in its cells: name of the kind → where a map shows it. */
const KINDS = { "editor.field.phases": "th[data-phase]", "editor.field.steps": "th[data-step]", "editor.field.lanes": "tr[data-lane]:not([data-lower]) > th" };

/**
 * Lets somebody choose what of the map to write about: a phase, a step or a lane, and of a phase or step also the cell of a lane.
 * @param {import("./comments.js").Talk} talk
 * @param {string} element which is chosen first
 * @returns {{root: HTMLElement, chosen: () => string}}
 */
export function placeChoice({ t, viewer: { map } }, element) {
  const option = (one, titled = one) => build("option", { value: one, selected: one === element || one === atOf(element), lang: map.lang }, titleOf(map, titled));
  const groups = Object.entries(KINDS).map(([label, places]) => build("optgroup", { label: t(label) }, ...elementsOf(map, places).map((one) => option(one))));
  const lanes = build("select", {});
  const within = build("label", { class: "klantreis-comments-place" }, t("comments.place.lane"), lanes);
  const showLanes = () => {
    const cells = cellsAt(map, select.value);
    within.hidden = !cells.length;
    lanes.replaceChildren(build("option", { value: select.value }, t("comments.place.all-lanes")), ...cells.map((cell) => option(cell, cell.split("/")[0])));
  };
  const select = build("select", { onchange: showLanes }, build("option", { value: "" }, t("comments.whole-map")), ...groups);
  showLanes();
  return { root: build("div", {}, build("label", { class: "klantreis-comments-place" }, t("comments.place"), select), within), chosen: () => lanes.value };
}

/** The step or phase of a cell. */
function atOf(element) {
  return element.split("/")[1];
}

function cellsAt(map, at) {
  return at ? [...new Set(elementsOf(map, `td[data-at="${at}"], use[data-step="${at}"]`))].filter((cell) => cell.includes("/")) : [];
}
