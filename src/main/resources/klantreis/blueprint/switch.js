import { build } from "../viewer/build.js";
import { view as addViewer } from "../viewer/viewer.js";

/** What a macro asks for holds for the view that it shows first. @type {WeakMap<HTMLElement, {view: string, lanes: string}>} */
const own = new WeakMap();
let styles;

/**
 * Shows the other view of a map in its place, as the server draws it; an open editor draws its draft.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {"journey" | "blueprint"} view
 * @throws {Error} the page is then as it was
 */
export async function show(viewer, view) {
  const { map, texts, base } = viewer;
  if (viewOf(map) === view) return;
  await styled();
  if (!map.dispatchEvent(new CustomEvent("klantreis-view", { detail: view, cancelable: true }))) return mark(map, view);
  const next = await drawn(map, base, view);
  const focused = map.contains(document.activeElement) ? document.activeElement : undefined;
  const { scrollLeft } = viewer.window;
  map.replaceWith(next);
  addViewer(next, texts, base);
  goOn(map, next);
  next.querySelector(".klantreis-window").scrollLeft = scrollLeft;
  if (focused) (again(focused, map, next) ?? next.querySelector(".klantreis-views button")).focus();
}

function viewOf({ dataset }) {
  return dataset.view ?? "journey";
}

function mark(map, view) {
  map.querySelectorAll(".klantreis-views [data-view]").forEach((press) => { press.ariaPressed = String(press.dataset.view === view); });
}

async function drawn(map, base, view) {
  const first = own.get(map) ?? { view: viewOf(map), lanes: map.dataset.lanes ?? "" };
  const asked = new URLSearchParams({ view, instance: map.id, ...(first.view === view && { lanes: first.lanes }) });
  const { page, klantreisMap, revision } = map.dataset;
  const answer = await fetch(`${base}/rest/klantreis/1.0/pages/${page}/maps/${klantreisMap}/revisions/${revision}/drawing?${asked}`, { credentials: "same-origin", headers: { Accept: "text/html" } });
  const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".klantreis-map");
  if (!next) throw new Error(`no drawing: ${answer.status}`);
  own.set(next, first);
  return dressed(map, document.adoptNode(next));
}

/** What the page says of the map, and its drawing alone does not. */
function dressed(map, next) {
  const [window, anew] = [map, next].map((each) => each.querySelector(".klantreis-window"));
  const pinned = map.querySelector(".klantreis-pinned");
  if (pinned) next.querySelector(".klantreis-title").after(pinned.cloneNode(true));
  if ("klantreisEditable" in map.dataset) next.dataset.klantreisEditable = "";
  if ("windowed" in window.dataset) anew.dataset.windowed = "";
  anew.style.maxHeight = window.style.maxHeight;
  return next;
}

/** Zoom, filters and folded lanes, where the other view has them too. */
function goOn(map, next) {
  const both = (selector) => [map, next].map((each) => [...each.querySelectorAll(selector)]);
  const [shown, zoomed] = both(".klantreis-buttons [aria-label*='%']");
  if (shown[0] && zoomed[0]) {
    zoomed[0].textContent = shown[0].textContent;
    zoomed[0].setAttribute("aria-label", shown[0].getAttribute("aria-label"));
    next.querySelector(".klantreis-table").style.zoom = map.querySelector(".klantreis-table").style.zoom;
    next.querySelector(".klantreis-window").style.setProperty("--klantreis-zoom", map.querySelector(".klantreis-window").style.getPropertyValue("--klantreis-zoom"));
  }
  const [chosen, choices] = both(".klantreis-filter select");
  choices.forEach((choice, index) => {
    choice.value = chosen[index]?.value ?? "";
    if (choice.value) choice.dispatchEvent(new Event("change"));
  });
  map.querySelectorAll("tr[data-lane]:not([data-lower])").forEach((row) => {
    const again = next.querySelector(`tr[data-lane="${row.dataset.lane}"]`);
    if (again && again.hasAttribute("data-collapsed") !== row.hasAttribute("data-collapsed")) again.querySelector(".klantreis-fold")?.click();
  });
}

/** The same in the other view: a control of the toolbar by its place there, a cell by what it is about. */
function again(element, map, next) {
  const [controls, anew] = [map, next].map((each) => [...each.querySelectorAll(":scope > .klantreis-toolbar :is(button, select, summary)")]);
  if (controls.includes(element)) return anew[controls.indexOf(element)];
  const { step, phase, at } = element.dataset;
  const lane = element.closest("tr[data-lane]")?.dataset.lane;
  if (step) return next.querySelector(`th[data-step="${step}"]`);
  if (phase) return next.querySelector(`th[data-phase="${phase}"]`);
  return lane && at ? next.querySelector(`tr[data-lane="${lane}"] > td[data-at="${at}"]`) : null;
}

/** They come with the page where a macro shows the blueprint first. */
function styled() {
  styles ??= new Promise((done) => document.head.append(
    build("link", { rel: "stylesheet", href: new URL("blueprint.css", import.meta.url).href, onload: () => done(), onerror: () => done() })));
  return styles;
}
