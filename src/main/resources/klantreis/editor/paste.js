import { isVisible } from "./changes/plain.js";
import { takesText } from "./changes/texts.js";
import { type } from "./changes/typed-texts.js";
import { writeBesides } from "./besides.js";
import { repeats } from "./sheet.js";
import { widen } from "./widening.js";

/**
 * Puts rows of texts into a map, from a place on to the right and downwards.
 *
 * @typedef {{document: object, pasted: number, added: string[], lost: number}} Pasted
 *
 * @param {object} document
 * @param {import("./sheet.js").Sheet} sheet of this document
 * @param {{row: number, column: number}} start
 * @param {string[][]} rows
 * @param {{words: {channel: {key: string, name: string}[]}, limits: Record<string, number>, title: string, besides?: (object | undefined)[][]}} options
 *   title is for new steps that bring none, besides is what goes with each text
 * @returns {Pasted} added are the ids of new steps, lost counts what had no place, or was not taken whole
 */
export function pasteInto(document, sheet, start, rows, { words, limits, title, besides = [] }) {
  const titles = sheet.rows[start.row].kind === "title" ? rows[0] : [];
  const wide = widen(document, sheet.columns.slice(start.column), rows, titles, { limits, title });
  const texts = rows.flatMap((typed, y) => typed.map((text, x) => ({ text, beside: besides[y]?.[x], ...placeAt(sheet, start, wide.columns, y, x) })));
  const placed = texts.filter(({ at, text }) => at && text !== undefined);
  const typed = type(wide.document, placed, words, limits);
  return {
    document: writeBesides(typed.document, placed),
    pasted: placed.length - typed.dropped,
    added: wide.added,
    lost: typed.dropped + texts.filter(({ at, text }) => !at && isVisible(text)).length,
  };
}

/** Where a text goes; a cell over several columns takes the first of them, and a new step has a cell of its own. */
function placeAt(sheet, start, columns, y, x) {
  const [row, column] = [start.row + y, start.column + x];
  const { lane, kind, places } = sheet.rows[row] ?? {};
  if (!takesText(kind) || !columns[x]) return {};
  if (sheet.columns[column]?.at !== columns[x]) return { lane, at: columns[x] };
  return repeats(sheet, start, row, column) ? {} : { lane, at: places[column] };
}

/**
 * What is pasted onto a larger selection fills it, where it fits a whole number of times.
 * @param {string[][]} rows
 * @param {number} height
 * @param {number} width
 */
export function tiled(rows, height, width) {
  const across = rows[0].length;
  if (height % rows.length || width % across) return rows;
  return Array.from({ length: height }, (row, y) =>
    Array.from({ length: width }, (cell, x) => rows[y % rows.length][x % across]));
}
