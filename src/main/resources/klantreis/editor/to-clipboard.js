const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Cells in the two forms that spreadsheets and word processors read.
 * @param {string[][]} rows
 * @returns {{text: string, html: string}}
 */
export function toClipboard(rows) {
  return { text: toTsv(rows), html: toTable(rows) };
}

/**
 * Rows as a table that a spreadsheet takes as it is: a line break stays in its cell, and what begins with "=" is no formula.
 * Its mark tells us that the text beside it says the same more exactly.
 * @param {string[][]} rows
 */
function toTable(rows) {
  const cell = (text) => `<td style='mso-number-format:"\\@";white-space:pre-wrap'>${escaped(text)}</td>`;
  return `<table data-klantreis>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}

/**
 * Rows as tab-separated text, as spreadsheets write it: what holds a tab or a line break stands in quotes. A single row
 * ends without a break, because it is often pasted into a text.
 * @param {string[][]} rows
 */
function toTsv(rows) {
  const lines = rows.map((row) => row.map(quoted).join("\t"));
  return lines.length > 1 ? `${lines.join("\r\n")}\r\n` : lines.join("");
}

function quoted(text) {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
