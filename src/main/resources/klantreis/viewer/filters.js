import { build, fill } from "./build.js";
import { marksOf } from "./marks.js";

/** Keeps the steps of one channel or one kind of moment in the light. @param {import("./viewer.js").Viewer} viewer */
export function addFilters(viewer) {
  const { grid, texts, toolbar } = viewer;
  const chosen = {};
  const count = build("span", { class: "klantreis-count", "aria-hidden": "true" });
  const add = (kind, label) => {
    const steps = stepsByName(grid.steps, kind);
    if (!steps.size) return;
    const options = [...steps.keys()].sort((a, b) => a.localeCompare(b)).map((name) => build("option", {}, name));
    const select = build("select", { lang: viewer.map.lang, onchange: () => {
      chosen[kind] = select.selectedIndex > 0 ? steps.get(select.value) : undefined;
      const filters = Object.values(chosen).filter(Boolean);
      const found = apply(viewer, filters);
      count.textContent = filters.length ? found : "";
    } }, build("option", { value: "", lang: texts.lang }, texts.all), ...options);
    toolbar.append(build("label", { class: "klantreis-filter" }, label, select));
  };
  add("channel", texts.channel);
  add("moment", texts.moment);
  toolbar.append(count);
}

/**
 * Steps by what their heads say of them, one name a line.
 * @param {HTMLElement[]} heads
 * @param {"channel" | "moment"} kind
 * @returns {Map<string, Set<string>>}
 */
export function stepsByName(heads, kind) {
  const steps = new Map();
  heads.forEach(({ dataset }) => (dataset[kind] ?? "").split("\n").filter(Boolean).forEach((name) => {
    steps.set(name, (steps.get(name) ?? new Set()).add(dataset.step));
  }));
  return steps;
}

/** @returns {string} how many steps fit */
function apply({ grid, map, texts, say }, filters) {
  const fits = (step) => filters.every((steps) => steps.has(step));
  const steps = grid.steps.map((head) => head.dataset.step);
  const dim = (element, step) => element.classList.toggle("klantreis-dim", steps.includes(step) && !fits(step));
  map.querySelectorAll("th[data-step], .klantreis-table td[data-at]").forEach((cell) => dim(cell, cell.dataset.step ?? cell.dataset.at));
  marksOf(map).forEach(({ face, words }, step) => { dim(face, step); dim(words, step); });
  grid.steps.find((head) => fits(head.dataset.step))?.scrollIntoView({ block: "nearest", inline: "center" });
  const found = fill(texts.matching, steps.filter(fits).length, steps.length);
  say(found);
  return found;
}
