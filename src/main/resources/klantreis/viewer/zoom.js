import { build, button, fill } from "./build.js";

const LEAST = 25;
const MOST = 200;
const STEP = 25;

/** Zooms the table and fits it to the page's width. @param {import("./viewer.js").Viewer} viewer */
export function addZoom({ table, window, texts, toolbar, say }) {
  let percent = 100;
  const shown = button(texts.zoomReset, "100 %", () => zoom(100));
  const zoom = (wanted) => {
    percent = Math.round(Math.min(MOST, Math.max(LEAST, wanted)));
    table.style.zoom = percent === 100 ? "" : String(percent / 100);
    shown.textContent = `${percent} %`;
    say(fill(texts.zoomed, percent));
  };
  const fit = () => {
    table.style.zoom = "";
    zoom(Math.min(100, Math.floor(window.clientWidth * 100 / table.offsetWidth)));
  };
  toolbar.append(build("span", { class: "klantreis-buttons" },
    button(texts.zoomOut, "−", () => zoom(percent - STEP)), shown,
    button(texts.zoomIn, "+", () => zoom(percent + STEP)), button(texts.fit, texts.fit, fit)));
}
