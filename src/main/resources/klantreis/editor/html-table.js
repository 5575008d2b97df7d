const ELEMENT = 1;
const TEXT = 3;
const UNSEEN = new Set(["STYLE", "SCRIPT", "TEMPLATE"]);
const BLOCKS = new Set(["P", "DIV", "UL", "OL", "LI", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "PRE", "BLOCKQUOTE"]);

/**
 * What stands in a table. A cell that spans several places is at the first of them.
 * @param {HTMLTableElement} table
 * @returns {string[][]}
 */
export function fromTable(table) {
  const rows = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y][x] !== undefined) x++;
      cover(rows, y, x, cell);
      rows[y][x] = textOf(cell);
    }
  });
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (none, x) => row[x] ?? ""));
}

function cover(rows, y, x, { rowSpan, colSpan }) {
  for (const row of rows.slice(y, y + rowSpan)) {
    for (let column = x; column < x + colSpan; column++) row[column] = "";
  }
}

/** The text of a cell; paragraphs and entries of lists are lines. */
function textOf(cell) {
  const lines = [""];
  const add = (node) => {
    if (node.nodeType === TEXT) lines.push(lines.pop() + node.data.replace(/[ \t\r\n]+/g, " "));
    if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName) || isBullet(node)) return;
    const block = BLOCKS.has(node.nodeName);
    if (node.nodeName === "BR" || (block && lines.at(-1).trim())) lines.push("");
    node.childNodes.forEach(add);
    if (block && lines.at(-1).trim()) lines.push("");
  };
  cell.childNodes.forEach(add);
  return lines.map((line) => line.trim()).join("\n").trim();
}

/** Word writes the sign before an entry of a list as text. */
function isBullet(element) {
  return /mso-list:\s*Ignore/i.test(element.getAttribute("style"));
}
