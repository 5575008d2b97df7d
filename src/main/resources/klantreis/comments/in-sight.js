import { placeOf } from "../comment-marks/places.js";

/**
 * Lets a place of the map be seen: in the other view, where only that draws it, and in a lane that waits unseen.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {string} element
 * @returns {Promise<boolean>} whether it is drawn now; if neither view does, the map stands as it stood
 */
export async function bringInSight(viewer, element) {
  const isDrawn = () => Boolean(placeOf(viewer.map, element));
  if (!isDrawn()) await otherView(viewer);
  if (!isDrawn()) await otherView(viewer);
  const lane = placeOf(viewer.map, element)?.host.closest("tr[hidden]")?.dataset.lane;
  if (lane) viewer.map.querySelectorAll(`tr[data-lane="${lane}"]`).forEach((row) => { row.hidden = false; });
  return isDrawn();
}

/** On the page the other view takes the map's place; in the editor the map is drawn anew. What fails, the map itself tells. */
function otherView({ map }) {
  return new Promise((come) => {
    ["klantreis-replaced", "klantreis-drawn"].forEach((event) => map.addEventListener(event, come, { once: true }));
    map.querySelector(".klantreis-views [aria-pressed=false]").click();
  });
}
