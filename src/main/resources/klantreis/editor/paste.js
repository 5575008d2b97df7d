import { takesText, type } from "./changes/typing.js";
import { widen } from "./widening.js";

/**
 * Puts rows of texts into a map, from a place on to the right and downwards.
 *
 * @typedef {{document: object, pasted: number, added: string[], dropped: {rows: number, columns: number, cells: number}}} Pasted
 *
 * @param {object} document
 * @param {import("./sheet.js").Sheet} sheet of this document
 * @param {{row: number, column: number}} start
 * @param {string[][]} rows
 * @param {{words: {channel: {key: string, name: string}[]}, limits: Record<string, number>, title: string}} options
 *   title is for new steps that bring none
 * @returns {Pasted} added are the ids of new steps
 */
export function pasteInto(document, sheet, start, rows, { words, limits, title }) {
  const targets = rows.map((texts, y) => ({ texts, row: sheet.rows[start.row + y] }));
  const open = targets.filter(({ row }) => row && takesText(row.kind));
  const titles = open.find(({ row }) => row.kind === "title")?.texts ?? [];
  const wide = widen(document, sheet.columns.slice(start.column), rows, titles, { limits, title });
  const texts = open.flatMap(({ row, texts: typed }) => wide.columns
    .map((at, x) => ({ lane: row.lane, at, text: typed[x] })).filter(({ at, text }) => at && text !== undefined));
  const typed = type(wide.document, texts, words, limits);
  return {
    document: typed.document,
    pasted: texts.length - typed.dropped,
    added: wide.added,
    dropped: { rows: rows.length - open.length, columns: wide.columns.filter((at) => !at).length, cells: typed.dropped },
  };
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
