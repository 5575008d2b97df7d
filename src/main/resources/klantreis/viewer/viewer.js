import { build } from "./build.js";
import { Grid } from "./grid.js";
import { addCards } from "./cards.js";
import { addComments } from "./comments.js";
import { addDetails } from "./details.js";
import { addFilters } from "./filters.js";
import { addLanes } from "./lanes.js";
import { addEdit, addHistory, addViews } from "./on-demand.js";
import { addWalk } from "./walk.js";
import { addZoom } from "./zoom.js";

const viewed = new WeakSet();

/**
 * What the parts of a viewer share.
 * @typedef {object} Viewer
 * @property {HTMLElement} map
 * @property {HTMLTableElement} table
 * @property {HTMLElement} window the part that scrolls
 * @property {Grid} grid
 * @property {Record<string, string>} texts
 * @property {string} base path of the wiki, such as "/confluence"
 * @property {HTMLElement} toolbar
 * @property {(message: string, seen?: boolean) => void} say tells those who listen, or everybody
 * @property {import("../comments/comments.js").Comments} [comments] where a map can be discussed
 */

/** Adds toolbar, step details and keyboard to one map, once; its views share a viewer. */
export function view(map, texts, base, viewer = {}) {
  const table = map.querySelector(".klantreis-table");
  const window = map.querySelector(".klantreis-window");
  if (viewed.has(map) || !table || !window) return;
  viewed.add(map);
  map.querySelectorAll(".klantreis-added").forEach((copied) => copied.remove());
  const status = build("p", { class: "klantreis-added klantreis-unseen", role: "status", lang: texts.lang });
  const toolbar = build("div", { class: "klantreis-added klantreis-toolbar", role: "group", "aria-label": texts.controls, lang: texts.lang });
  const hint = build("p", { class: "klantreis-added klantreis-unseen", id: `${map.id}-hint`, lang: texts.lang }, texts.hint);
  window.before(toolbar, status, hint);
  window.setAttribute("aria-describedby", hint.id);
  map.dataset.klantreisViewer = "on";
  const say = (message, seen) => {
    status.textContent = message;
    status.classList.toggle("klantreis-unseen", !seen);
  };
  Object.assign(viewer, { map, table, window, grid: new Grid(table), texts, base, toolbar, say });
  addEdit(viewer);
  addViews(viewer);
  addZoom(viewer);
  addLanes(viewer);
  addFilters(viewer);
  addComments(viewer);
  addHistory(viewer);
  const open = addDetails(viewer);
  addWalk(viewer, open);
  addCards(viewer);
}
