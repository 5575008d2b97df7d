import { holdsCells, lanesIn } from "../shared/lane-kinds.js";
import { besideText } from "./changes/beside-text.js";
import { columnsOf } from "./changes/columns.js";
import { takesText, typedIn } from "./changes/texts.js";

/**
 * A map as a spreadsheet: the titles of its steps, below them the rows of the lanes that are open. A cell that stands
 * over several columns or rows is at each of these places.
 *
 * @typedef {{lane: string, kind: string, places: string[]}} SheetRow no lane and kind "title" in the first row; places are
 *   the steps and phases whose cells are drawn in its columns
 * @typedef {{at: string, phase: string}} SheetColumn at a step, or at a phase that has none
 * @typedef {{rows: SheetRow[], columns: SheetColumn[]}} Sheet
 * @typedef {import("./chosen.js").Part} Part
 *
 * @param {object} document
 * @param {"journey" | "blueprint"} [view]
 * @returns {Sheet}
 */
export function sheetOf(document, view) {
  const columns = columnsOf(document).map(({ phase, step = phase }) => ({ at: step.id, phase: phase.id }));
  const open = lanesIn(document, view).filter(({ collapsed }) => !collapsed);
  const filled = filledPlaces(document);
  return {
    rows: [{ lane: "", kind: "title", places: columns.map(({ at }) => at) }, ...open.flatMap((lane) => rowsOf(lane, columns, filled))],
    columns,
  };
}

/** As the server draws a lane: a phase's cell stands over its steps, and above those of them that hold cells. */
function rowsOf({ id, kind }, columns, filled) {
  const has = (at) => holdsCells(kind) && filled.has(`${id} ${at}`);
  const across = new Set(columns.filter(({ at, phase }) => at !== phase && has(phase)).map(({ phase }) => phase));
  const both = new Set(columns.filter(({ at, phase }) => across.has(phase) && has(at)).map(({ phase }) => phase));
  const row = (covers) => ({ lane: id, kind, places: columns.map(({ at, phase }) => (covers(phase) ? phase : at)) });
  const upper = row((phase) => across.has(phase));
  return both.size ? [upper, row((phase) => across.has(phase) && !both.has(phase))] : [upper];
}

/** Only of lanes with a cell at a phase: the others are drawn step by step, whatever they hold. */
function filledPlaces({ phases, cells = [] }) {
  const ids = new Set(phases.map(({ id }) => id));
  const lanes = new Set(cells.filter(({ at }) => ids.has(at)).map(({ lane }) => lane));
  return new Set(cells.filter(({ lane }) => lanes.has(lane)).map(({ lane, at }) => `${lane} ${at}`));
}

/** Whether a place shows the cell that a part of the sheet has already shown, to the left or above. @param {Sheet} sheet @param {Part} part */
export function repeats({ rows }, part, row, column) {
  const { lane, places } = rows[row];
  return (column > part.column && places[column - 1] === places[column])
    || (row > part.row && rows[row - 1].lane === lane && rows[row - 1].places[column] === places[column]);
}

/**
 * What stands in a part of a sheet, to copy it.
 * @param {object} document
 * @param {Sheet} sheet
 * @param {Part} part
 * @param {{channel: {key: string, name: string}[]}} words
 * @param {(lane: string, at: string) => string} drawn what the map shows in a lane that takes no text
 * @returns {string[][]}
 */
export function textsOf(document, sheet, part, words, drawn) {
  return inPart(sheet, part, textReading(document, words, drawn));
}

/** What stands beside the texts in a part of a sheet. @param {object} document @param {Sheet} sheet @param {Part} part @returns {(Record<string, string> | "")[][]} */
export function besidesOf(document, sheet, part) {
  return inPart(sheet, part, besideReading(document));
}

/** Reads the text of the cell that is drawn at a place. */
export function textReading(document, words, drawn) {
  return ({ lane, kind }, at) => (takesText(kind) ? typedIn(document, lane, at, words) : drawn(lane, at));
}

/** Reads what that cell holds beside its text. */
export function besideReading(document) {
  return ({ lane }, at) => besideText(document, lane, at);
}

function inPart(sheet, part, read) {
  const { row, column, height, width } = part;
  return sheet.rows.slice(row, row + height).map((line, y) => line.places.slice(column, column + width)
    .map((at, x) => (repeats(sheet, part, row + y, column + x) ? "" : read(line, at))));
}
