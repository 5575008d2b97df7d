import { fromTable, toTable } from "./html-table.js";
import { fromTsv, toTsv } from "./tsv.js";

/**
 * Cells in the two forms that spreadsheets and word processors read.
 * @param {string[][]} rows
 * @returns {{text: string, html: string}}
 */
export function toClipboard(rows) {
  return { text: toTsv(rows), html: toTable(rows) };
}

/**
 * Cells out of what was copied elsewhere: the first table if there is one, else the text, each line a row. Our
 * own cells are read from the text, which keeps every space.
 * @param {{text: string, html: string}} copied
 * @param {(html: string) => Document} parse
 * @returns {string[][]}
 */
export function fromClipboard({ text, html }, parse) {
  const table = html ? parse(html).querySelector("table:not([data-klantreis])") : null;
  return table?.rows.length ? fromTable(table) : fromTsv(text);
}
