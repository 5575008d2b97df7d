import { arrange } from "./arrange.js";
import { columnId } from "./column-id.js";
import { stepsIn } from "./places.js";

/**
 * Lets what was moved or removed do so in a drawing at once, ahead of the server. Nothing is drawn here: what stands there
 * changes places, or goes. What cannot be told for sure waits for the server.
 * @param {HTMLElement} map a drawing
 * @param {object} before the document of which it is a drawing
 * @param {object} after
 * @returns {boolean} whether something changed its place or went
 */
export function rearrange(map, before, after) {
  const table = map.querySelector(".klantreis-table");
  const columns = shapeOf(before) !== shapeOf(after);
  const lanes = namesOf(lanesOf(before)) !== namesOf(lanesOf(after));
  if (columns && !areColumnsSure(table, before, after) || lanes && !areLanesSure(table, before, after)) return false;
  if (columns) arrangeColumns(table, stepsByPhase(after));
  if (lanes) arrange(table.tBodies[0], lanesOf(after).flatMap(({ id }) => [...table.tBodies[0].rows].filter(({ dataset }) => dataset.lane === id)));
  return columns || lanes;
}

/** Nothing new, no phase without steps, which is a column of its own, and below a cell that spans a phase nothing that came from or went to another. */
function areColumnsSure(table, before, after) {
  const [had, has] = [stepsByPhase(before), stepsByPhase(after)];
  const [was, is] = [before, after].map(({ steps = [] }) => new Map(steps.map(({ id, phase }) => [id, phase])));
  const isKnown = ([phase, steps]) => steps.length && had.get(phase)?.length && steps.every((step) => was.has(step));
  const changedPhase = [...is].filter(([step, phase]) => was.get(step) !== phase).flatMap(([step, phase]) => [was.get(step), phase]);
  return [...has].every(isKnown) && !changedPhase.some((phase) => cellsOver(table, phase).length);
}

/** Not a blueprint, whose lines stand between the lanes. A journey leaves the lanes of a blueprint out, and these stay out. */
function areLanesSure(table, before, after) {
  const drawn = new Set([...table.tBodies[0].rows].map(({ dataset }) => dataset.lane));
  const had = new Set(lanesOf(before).map(({ id }) => id));
  return [...drawn].join() === [...had].filter((id) => drawn.has(id)).join() && lanesOf(after).every(({ id }) => had.has(id));
}

function arrangeColumns(table, phases) {
  const places = new Map([...phases].flat(2).map((id, place) => [id, place]));
  const spans = [...phases.values()].map((steps) => steps.length);
  const width = spans.reduce((sum, span) => sum + span);
  [...table.rows].forEach((row) => {
    const [placed, names] = [[], []];
    for (const cell of row.cells) (columnId(cell) ? placed : names).push(cell);
    const left = placed.filter((cell) => places.has(columnId(cell)));
    arrange(row, [...names, ...left.sort((one, other) => places.get(columnId(one)) - places.get(columnId(other)))]);
  });
  phases.forEach((steps, phase) => cellsOver(table, phase).forEach((cell) => { cell.colSpan = steps.length; }));
  table.querySelectorAll("th[data-phase]").forEach((head, i) => { head.colSpan = spans[i]; });
  table.querySelectorAll(".klantreis-curve > td").forEach((cell) => { cell.colSpan = width; });
  table.querySelectorAll(".klantreis-line > th").forEach((line) => { line.colSpan = width + 1; });
  table.querySelectorAll(".klantreis-phase").forEach((group, i) => { if (spans[i]) group.span = spans[i]; else group.remove(); });
  table.style.setProperty("--klantreis-columns", width);
}

/** What stands once for all steps of a phase. */
function cellsOver(table, phase) {
  return table.querySelectorAll(`td[data-at="${phase}"]`);
}

/** Phases and their steps in the order of the columns. @returns {Map<string, string[]>} */
function stepsByPhase(document) {
  return new Map(document.phases.map(({ id }) => [id, stepsIn(document, id).map((step) => step.id)]));
}

function shapeOf(document) {
  return [...stepsByPhase(document)].join(";");
}

/** A document does not tell of what it has none. */
function lanesOf({ lanes = [] }) {
  return lanes;
}

function namesOf(elements) {
  return elements.map(({ id }) => id).join();
}
