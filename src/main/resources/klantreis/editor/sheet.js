import { columnsOf } from "./changes/columns.js";
import { takesText, typedIn } from "./changes/typing.js";

/**
 * A map as a spreadsheet: the titles of its steps, below them the lanes that are open.
 *
 * @typedef {{lane: string, kind: string}} SheetRow no lane and kind "title" in the first row
 * @typedef {{at: string, phase: string}} SheetColumn at a step, or at a phase that has none
 * @typedef {{rows: SheetRow[], columns: SheetColumn[]}} Sheet
 *
 * @param {object} document
 * @returns {Sheet}
 */
export function sheetOf(document) {
  const open = (document.lanes ?? []).filter(({ hidden, collapsed }) => !hidden && !collapsed);
  return {
    rows: [{ lane: "", kind: "title" }, ...open.map(({ id, kind }) => ({ lane: id, kind }))],
    columns: columnsOf(document).map(({ phase, step = phase }) => ({ at: step.id, phase: phase.id })),
  };
}

/**
 * What stands in a part of a sheet, to copy it.
 * @param {object} document
 * @param {Sheet} sheet
 * @param {{row: number, column: number, height: number, width: number}} part
 * @param {{channel: {key: string, name: string}[]}} words
 * @param {(lane: string, at: string) => string} drawn what the map shows in a lane that takes no text
 * @returns {string[][]}
 */
export function textsOf(document, sheet, { row, column, height, width }, words, drawn) {
  return sheet.rows.slice(row, row + height).map(({ lane, kind }) => sheet.columns.slice(column, column + width)
    .map(({ at }) => (takesText(kind) ? typedIn(document, lane, at, words) : drawn(lane, at))));
}
