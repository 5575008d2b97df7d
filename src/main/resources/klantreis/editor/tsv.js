const BREAKS = /\r\n|\r/g;

/**
 * Rows as tab-separated text, as spreadsheets write it: what holds a tab or a line break stands in quotes. A single row
 * ends without a break, because it is often pasted into a text.
 * @param {string[][]} rows
 */
export function toTsv(rows) {
  const lines = rows.map((row) => row.map(quoted).join("\t"));
  return lines.length > 1 ? `${lines.join("\r\n")}\r\n` : lines.join("");
}

function quoted(text) {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads tab-separated text. Each line is a row, also where there is no tab, as in a spreadsheet; a quote that is never
 * closed is just a quote.
 * @param {string} text
 * @returns {string[][]}
 */
export function fromTsv(text) {
  const rows = [[]];
  const plain = text.replace(BREAKS, "\n").replace(/\n$/, "");
  const field = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let found = field.exec(plain); found; found = found[3] ? field.exec(plain) : null) {
    rows.at(-1).push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] === "\n") rows.push([]);
  }
  return rows;
}
