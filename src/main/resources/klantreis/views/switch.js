import "../card-lines/main.js";
import { view as addViewer } from "../viewer/viewer.js";
import { goOn, sameIn } from "./carrying.js";
import { styled } from "./styles.js";

/** What a macro asks for holds for the view that it shows first. @type {WeakMap<HTMLElement, {view: string, lanes: string}>} */
const own = new WeakMap();
/** What was asked for last. @type {WeakMap<import("../viewer/viewer.js").Viewer, "journey" | "blueprint">} */
const wanted = new WeakMap();

/**
 * Shows the other view of a map in its place, as the server draws it; an open editor draws its draft.
 * @param {import("../viewer/viewer.js").Viewer} viewer from then on that of the other view
 * @param {"journey" | "blueprint"} view
 * @throws {Error} the page is then as it was
 */
export async function show(viewer, view) {
  const { map } = viewer;
  wanted.set(viewer, view);
  if (viewOf(map) === view) return;
  await styled;
  if (!map.dispatchEvent(new CustomEvent("klantreis-view", { detail: view, cancelable: true }))) return mark(map, view);
  const next = await drawn(viewer, view);
  if (wanted.get(viewer) !== view) return;
  // Meanwhile an editor may have taken the map, or the other view its place
  if (viewer.map !== map || "klantreisEditing" in map.dataset) return show(viewer, view);
  replace(viewer, next);
}

function viewOf({ dataset }) {
  return dataset.view ?? "journey";
}

function mark(map, view) {
  map.querySelectorAll(".klantreis-views [data-view]").forEach((press) => { press.ariaPressed = String(press.dataset.view === view); });
}

async function drawn({ map, base }, view) {
  const first = own.get(map) ?? { view: viewOf(map), lanes: map.dataset.lanes ?? "" };
  const asked = new URLSearchParams({ view, instance: map.id, ...(first.view === view && { lanes: first.lanes }) });
  const { page, klantreisMap, revision } = map.dataset;
  const answer = await fetch(`${base}/rest/klantreis/1.0/pages/${page}/maps/${klantreisMap}/revisions/${revision}/drawing?${asked}`, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw await refusal(answer);
  const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".klantreis-map");
  // A log-in page is HTML as well
  if (!next) throw new Error("no drawing");
  own.set(next, first);
  return document.adoptNode(next);
}

/** The server tells in words why not, unless a proxy answered. */
async function refusal(answer) {
  const { message } = await answer.json().catch(() => ({}));
  return Object.assign(new Error(`refused with ${answer.status}`), { told: message });
}

function replace(viewer, next) {
  const { map, texts, base, window } = viewer;
  const focused = map.contains(document.activeElement) ? document.activeElement : undefined;
  dress(map, next);
  const { scrollLeft } = window;
  map.replaceWith(next);
  addViewer(next, texts, base, viewer);
  goOn(map, next);
  viewer.window.scrollLeft = scrollLeft;
  if (focused) (sameIn(next, focused, map) ?? next.querySelector(".klantreis-views button")).focus();
  map.dispatchEvent(new CustomEvent("klantreis-replaced"));
}

/** What the page says of the map, and its drawing alone does not. */
function dress(map, next) {
  const pinned = map.querySelector(".klantreis-pinned");
  if (pinned) next.querySelector(".klantreis-title").after(pinned.cloneNode(true));
  if ("klantreisEditable" in map.dataset) next.dataset.klantreisEditable = "";
  if ("klantreisKeepable" in map.dataset) next.dataset.klantreisKeepable = "";
  if (map.querySelector(".klantreis-window[data-windowed]")) next.querySelector(".klantreis-window").dataset.windowed = "";
}
