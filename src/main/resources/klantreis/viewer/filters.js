import { build, fill } from "./build.js";
import { marksOf } from "./marks.js";

/** Keeps the steps of one channel or one kind of moment in the light. @param {import("./viewer.js").Viewer} viewer */
export function addFilters(viewer) {
  const { table, texts, toolbar } = viewer;
  const chosen = {};
  const add = (kind, label) => {
    const steps = stepsBySign(table, kind);
    if (!steps.size) return;
    const options = [...steps.keys()].sort((a, b) => a.localeCompare(b)).map((name) => build("option", {}, name));
    const select = build("select", { lang: viewer.map.lang, onchange: () => {
      chosen[kind] = select.selectedIndex > 0 ? steps.get(select.value) : undefined;
      apply(viewer, Object.values(chosen).filter(Boolean));
    } }, build("option", { value: "", lang: texts.lang }, texts.all), ...options);
    toolbar.append(build("label", { class: "klantreis-filter" }, label, select));
  };
  add("channel", texts.channel);
  add("moment", texts.moment);
}

/** Steps by the first line of their signs in the lanes of a kind. */
function stepsBySign(table, kind) {
  const steps = new Map();
  table.querySelectorAll(`tr[data-kind=${kind}] > td[data-i], tr[data-kind=${kind}] > td > [data-i]`).forEach((sign) => {
    const name = sign.firstChild.textContent.trim();
    steps.set(name, (steps.get(name) ?? new Set()).add(sign.closest("td").dataset.at));
  });
  return steps;
}

function apply({ grid, map, texts, say }, filters) {
  const fits = (step) => filters.every((steps) => steps.has(step));
  const steps = grid.steps.map((head) => head.dataset.step);
  const dim = (element, step) => element.classList.toggle("klantreis-dim", steps.includes(step) && !fits(step));
  map.querySelectorAll("th[data-step], .klantreis-table td[data-at]").forEach((cell) => dim(cell, cell.dataset.step ?? cell.dataset.at));
  marksOf(map).forEach(({ face, words }, step) => { dim(face, step); dim(words, step); });
  grid.steps.find((head) => fits(head.dataset.step))?.scrollIntoView({ block: "nearest", inline: "center" });
  say(fill(texts.matching, steps.filter(fits).length, steps.length));
}
