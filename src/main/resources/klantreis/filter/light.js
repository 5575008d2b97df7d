import { fill } from "../viewer/build.js";
import { marksOf } from "../viewer/marks.js";

/**
 * Keeps the steps in the light that fit, and says how many do.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {Record<string, string | undefined>} chosen name of the persona, channel or moment; nothing for all
 * @returns {string} how many steps fit; empty where nothing is chosen
 */
export function light({ grid, map, texts, say }, chosen) {
  const all = grid.steps;
  const fitting = all.filter((head) => fits(head, chosen));
  const dimmed = new Set(all.filter((head) => !fitting.includes(head)).map(({ dataset }) => dataset.step));
  const dim = (element, step) => element.classList.toggle("klantreis-dim", dimmed.has(step));
  map.querySelectorAll("th[data-step], .klantreis-table td[data-at]").forEach((cell) => dim(cell, cell.dataset.step ?? cell.dataset.at));
  marksOf(map).forEach(({ face, words }, step) => { dim(face, step); dim(words, step); });
  fitting[0]?.scrollIntoView({ block: "nearest", inline: "center" });
  const found = fill(texts.matching, fitting.length, all.length);
  say(found);
  return Object.values(chosen).some(Boolean) ? found : "";
}

/**
 * Whether a step says what is asked for; one that names no persona is for all of them.
 * @param {HTMLElement} head
 * @param {Record<string, string | undefined>} chosen
 */
export function fits({ dataset }, chosen) {
  return Object.entries(chosen).every(([kind, name]) => !name || (kind === "persona" && !dataset.persona) || dataset[kind]?.split("\n").includes(name));
}
