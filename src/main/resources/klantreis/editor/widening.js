import { lengthOf, room } from "./changes/limits.js";
import { isVisible } from "./changes/plain.js";
import { addStep } from "./changes/steps.js";

/**
 * Makes room for pasted columns: a title over a phase without steps makes its first step, columns behind the last make
 * steps in the last phase.
 * @param {object} document
 * @param {{at: string, phase: string}[]} columns from the first that is pasted onto
 * @param {string[][]} rows
 * @param {string[]} titles of the pasted columns, if they bring any
 * @param {{limits: Record<string, number>, title: string}} options
 * @returns {{document: object, columns: string[], added: string[]}} columns by step or phase, "" where there is no room
 */
export function widen(document, columns, rows, titles, { limits, title }) {
  const added = [];
  let wide = document;
  const step = (phase, own = "") => {
    if (!room(wide, "steps", limits)) return "";
    const told = isVisible(own) && lengthOf(own) <= limits.line ? own : title;
    const { document: next, id } = addStep(wide, phase, Infinity, { title: told });
    wide = next;
    added.push(id);
    return id;
  };
  const last = document.phases.at(-1).id;
  const places = Array.from({ length: widthOf(rows, columns.length) }, (none, x) => {
    const { at, phase } = columns[x] ?? { at: "", phase: last };
    return !at || (at === phase && isVisible(titles[x])) ? step(phase, titles[x]) : at;
  });
  return { document: wide, columns: places, added };
}

/** Empty columns make no steps. */
function widthOf(rows, columns) {
  const widest = Math.max(...rows.map((texts) => texts.length));
  const said = Math.max(...rows.map((texts) => texts.findLastIndex(isVisible) + 1));
  return Math.max(said, Math.min(widest, columns));
}
