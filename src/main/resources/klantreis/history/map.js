import { view as addViewer } from "../viewer/viewer.js";

/** When they come or go, a step is not what it was. */
const STANDING_AT_STEPS = new Set(["finding", "improvement"]);

/**
 * A map as somebody looks back at it.
 * @param {import("../viewer/viewer.js").Viewer} viewer of the map as it stands on the page
 * @returns {import("./window.js").Subject}
 */
export function mapOf({ map, texts, base }) {
  return {
    title: map.querySelector(".klantreis-title strong").textContent,
    drawing: ".klantreis-map",
    view: map.dataset.view ?? "journey",
    styles: ["../views/blueprint.css"],
    views: { journey: texts.journey, blueprint: texts.blueprint },
    enliven: (drawing) => addViewer(drawing, texts, base),
    placesIn,
    seen: (one) => ({ places: placesOf(one), change: STANDING_AT_STEPS.has(one.type) ? "changed" : one.change }),
  };
}

/** Where a change stands, each place in one word. What stands at no step is told about the map. @param {import("./marks.js").Change} change @returns {string[]} */
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
