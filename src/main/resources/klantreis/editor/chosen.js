import { refOf } from "./refs.js";

/** The cells that copying, pasting, filling and deleting are about: from one cell to another, as in a spreadsheet. */
export class Chosen {
  #from;
  #to;

  /** @param {import("../viewer/grid.js").Grid} grid */
  constructor(grid) {
    this.grid = grid;
  }

  /** @param {Element} cell chosen alone */
  begin(cell) {
    this.#from = this.#to = cell;
    this.#show();
  }

  /** @param {Element} cell chosen with all between it and the first */
  extend(cell) {
    this.#from ??= cell;
    this.#to = cell;
    this.#show();
  }

  get last() {
    return this.#to;
  }

  get many() {
    return this.#from !== this.#to;
  }

  /** Cells by row and column; one that spans several columns stands in the first of them. @returns {HTMLTableCellElement[][]} */
  get rows() {
    const { rows } = this.grid;
    const [one, other] = [placeOf(rows, this.#from), placeOf(rows, this.#to)];
    if (!one || !other) return [];
    const [top, bottom] = inOrder(one.y, other.y);
    const [left, right] = inOrder(one.x, other.x);
    return rows.slice(top, bottom + 1).map((row) => [...new Set(row.slice(left, right + 1))]);
  }

  /** What is chosen and can hold something. @returns {import("./refs.js").Ref[]} */
  get refs() {
    return this.rows.flat().map(refOf).filter(Boolean);
  }

  #show() {
    const now = new Set(this.many ? this.rows.flat() : []);
    this.grid.table.querySelectorAll("[data-klantreis-chosen]").forEach((cell) => {
      if (!now.has(cell)) delete cell.dataset.klantreisChosen;
    });
    now.forEach((cell) => { cell.dataset.klantreisChosen = ""; });
  }
}

function placeOf(rows, cell) {
  const y = rows.findIndex((row) => row.includes(cell));
  return y < 0 ? undefined : { x: rows[y].indexOf(cell), y };
}

function inOrder(a, b) {
  return a < b ? [a, b] : [b, a];
}
