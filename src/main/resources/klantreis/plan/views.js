import { build, button } from "../viewer/build.js";
import { VIEWS } from "./kept-view.js";
import { HORIZONS, MARKS, apart, inCell, inColumn } from "./places.js";

/** @typedef {import("./reading.js").Item} Item */

/**
 * Buttons of which one is pressed.
 * @param {Record<string, string>} texts
 * @param {(view: string) => void} chosen
 */
export function chooser(texts, chosen) {
  const buttons = VIEWS.map((view) => button(texts[view], texts[view], () => {
    choose(view);
    chosen(view);
  }));
  let now = "";
  const choose = (view) => {
    now = view;
    buttons.forEach((one, index) => one.setAttribute("aria-pressed", String(VIEWS[index] === view)));
  };
  const element = build("div", { class: "klantreis-plan-views", role: "group", "aria-label": texts.views }, ...buttons);
  return { element, choose, get chosen() { return now; } };
}

/**
 * @param {"matrix" | "board"} view
 * @param {Item[]} items
 * @param {Record<string, string>} labels
 * @param {(item: Item) => HTMLElement} card a list item
 */
export function drawn(view, items, labels, card) {
  return view === "board" ? board(items, labels, card) : matrix(items, labels, card);
}

function board(items, labels, card) {
  return build("div", { class: "klantreis-plan-board", role: "group", "aria-label": labels.board },
    ...HORIZONS.map((horizon) => column(labels[horizon || "none"], inColumn(items, horizon), card, { "data-column": horizon })));
}

function column(name, items, card, place) {
  return build("div", { class: "klantreis-plan-column", ...place }, build("p", {}, `${name} (${items.length})`),
    build("ul", { "aria-label": name }, ...items.map(card)));
}

function matrix(items, labels, card) {
  const head = build("tr", {}, build("td", {}), ...MARKS.map((effort) => build("th", { scope: "col" }, `${labels.effort} ${effort}`)));
  const rows = MARKS.toReversed().map((impact) => build("tr", {}, build("th", { scope: "row" }, `${labels.impact} ${impact}`),
    ...MARKS.map((effort) => cell(inCell(items, impact, effort), card, { "data-impact": String(impact), "data-effort": String(effort) }))));
  const table = build("table", { class: "klantreis-plan-matrix" }, build("caption", {}, labels.matrix), build("thead", {}, head), build("tbody", {}, ...rows));
  return build("div", {}, build("div", { class: "klantreis-plan-scroll", tabindex: "0", role: "group", "aria-label": labels.matrix }, table),
    column(labels.apart, apart(items), card, { "data-apart": true }));
}

function cell(items, card, place) {
  return build("td", place, ...(items.length ? [build("ul", {}, ...items.map(card))] : []));
}
