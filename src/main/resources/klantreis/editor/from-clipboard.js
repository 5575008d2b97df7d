import { fromTable } from "./html-table.js";

const BREAKS = /\r\n|\r/g;

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

/**
 * Reads tab-separated text. Each line is a row, also where there is no tab, as in a spreadsheet; a quote that is never
 * closed is just a quote.
 * @param {string} text
 * @returns {string[][]}
 */
function fromTsv(text) {
  const rows = [[]];
  const plain = text.replace(BREAKS, "\n").replace(/\n$/, "");
  const field = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let found = field.exec(plain); found; found = found[3] ? field.exec(plain) : null) {
    rows.at(-1).push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] === "\n") rows.push([]);
  }
  return rows;
}
