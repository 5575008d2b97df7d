/** The table as rows and columns, whatever its cells span. */
export class Grid {
  /** @param {HTMLTableElement} table */
  constructor(table) {
    this.table = table;
  }

  /** Heads of the steps, in order. @returns {HTMLElement[]} */
  get steps() {
    return [...this.table.querySelectorAll("th[data-step]")];
  }

  /** Cells by row and column as they are now seen; a cell that spans stands in several places. */
  get rows() {
    return placed([...this.table.rows].filter((row) => !row.hidden));
  }

  /** The same with the rows that are hidden. */
  get allRows() {
    return placed([...this.table.rows]);
  }

  /** Column of a cell, its first if it spans several; 0 holds the lanes' names. @param {Element} cell */
  columnOf(cell) {
    for (const row of this.rows) {
      const x = row.indexOf(cell);
      if (x >= 0) return x;
    }
    return -1;
  }

  /** Column of each step, by its id. @returns {Map<string, number>} */
  get places() {
    const places = new Map();
    const heads = this.table.tHead.rows.length > 1 ? this.rows[1] : [];
    heads.forEach((cell, x) => { if (cell.dataset.step) places.set(cell.dataset.step, x); });
    return places;
  }
}

function placed(seen) {
  const rows = seen.map(() => []);
  seen.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y][x]) x++;
      place(rows, cell, x, y);
      x += cell.colSpan;
    }
  });
  return rows;
}

function place(rows, cell, x, y) {
  const depth = Math.min(cell.rowSpan || 1, rows.length - y);
  for (let dy = 0; dy < depth; dy++) {
    for (let dx = 0; dx < cell.colSpan; dx++) rows[y + dy][x + dx] = cell;
  }
}
