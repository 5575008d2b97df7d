import { build, button, fill } from "./build.js";

const LEAST = 25;
/** What still shows the shape of a map of 400 steps. */
const LEAST_FIT = 2;
const MOST = 200;
const STEP = 25;

/** Zooms the table and fits it to the page's width. @param {import("./viewer.js").Viewer} viewer */
export function addZoom({ table, window, texts, toolbar, say }) {
  const shown = button(texts.zoomReset, "100 %", () => zoom(100));
  const zoom = (wanted, least = LEAST) => {
    const percent = Math.round(Math.min(MOST, Math.max(least, wanted)));
    table.style.zoom = percent === 100 ? "" : String(percent / 100);
    window.style.setProperty("--klantreis-zoom", percent / 100);
    shown.textContent = `${percent} %`;
    // Who speaks to the computer says what they see
    shown.setAttribute("aria-label", `${percent} %, ${texts.zoomReset}`);
    say(fill(texts.zoomed, percent));
  };
  // Read from what is seen, because another view of the map goes on with it
  const now = () => Number.parseInt(shown.textContent, 10);
  const fit = () => {
    table.style.zoom = "";
    zoom(Math.min(100, Math.floor(window.clientWidth * 100 / table.offsetWidth)), LEAST_FIT);
  };
  toolbar.append(build("span", { class: "klantreis-buttons" },
    button(texts.zoomOut, "−", () => zoom(now() - STEP)), shown,
    button(texts.zoomIn, "+", () => zoom(now() + STEP)), button(texts.fit, texts.fit, fit)));
}
