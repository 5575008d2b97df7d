import { build, button } from "../viewer/build.js";

/**
 * The window in which a map is edited: a bar, the map, a side for the panel, and a line for what is told.
 * @typedef {object} Frame
 * @property {HTMLDialogElement} dialog
 * @property {Record<"title" | "history" | "people" | "state" | "actions", HTMLElement>} bar places in the bar
 * @property {HTMLElement} side
 * @property {(message: string, tone?: "info" | "error", action?: {label: string, run: () => void}) => void} say
 * @property {() => void} close gives the map back to the page
 */

/**
 * Makes the map grow to the window.
 * @param {HTMLElement} map
 * @param {string} lang of the reader
 * @param {(key: string, ...values: string[]) => string} t
 * @returns {Frame}
 */
export function openFrame(map, lang, t) {
  const name = `${map.id}-editor`;
  const bar = Object.fromEntries(["title", "history", "people", "state", "actions"]
    .map((place) => [place, build("div", { class: `klantreis-bar-${place}` })]));
  bar.title.append(build("h2", { id: name }, t("editor.title")));
  const line = build("p", { class: "klantreis-line", role: "status", lang });
  const stage = build("div", { class: "klantreis-stage" });
  const side = build("aside", { class: "klantreis-side", lang, "aria-label": t("editor.panel"), hidden: true });
  // Otherwise AUI looks for its components in every element that moves
  map.dataset.skateIgnore = "";
  const dialog = build("dialog", { class: "klantreis-frame klantreis-dialog", "aria-labelledby": name, "data-skate-ignore": "" },
    build("div", { class: "klantreis-bar", lang }, ...Object.values(bar)),
    build("div", { class: "klantreis-desk" }, stage, side), line);
  const place = build("span", { hidden: true });
  map.before(place);
  document.body.append(dialog);
  stage.append(map);
  map.dataset.klantreisEditing = "";
  dialog.showModal();
  // As long as it holds the map, it stays, however a browser closes dialogs
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.addEventListener("close", () => { if (dialog.isConnected) dialog.showModal(); });
  const close = () => {
    delete map.dataset.klantreisEditing;
    place.replaceWith(map);
    dialog.close();
    dialog.remove();
  };
  return { dialog, bar, side, say: (...news) => say(line, ...news), close };
}

function say(line, message, tone = "info", action) {
  line.dataset.tone = tone;
  line.replaceChildren(message);
  if (action) line.append(" ", button(action.label, action.label, action.run));
}
