import { repeats } from "./sheet.js";

/**
 * What fills a part of a sheet: each row with its first cell, a single column with its topmost.
 * @template T
 * @param {import("./sheet.js").Sheet} sheet
 * @param {import("./chosen.js").Part} part
 * @param {(row: import("./sheet.js").SheetRow, at: string) => T} read what a cell holds
 * @returns {(T | undefined)[][]} nothing for what fills the others, and for what stands there already
 */
export function filled(sheet, part, read) {
  const { row, column, height, width } = part;
  const across = width > 1;
  const from = (y) => sheet.rows[across ? row + y : row];
  return range(height).map((y) => range(width).map((x) => {
    const isFirst = across ? x === 0 : y === 0;
    return isFirst || repeats(sheet, part, row + y, column + x) ? undefined : read(from(y), from(y).places[column]);
  }));
}

function range(length) {
  return Array.from({ length }, (none, index) => index);
}
