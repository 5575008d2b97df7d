import { sheetOf } from "./sheet.js";

/**
 * What copying, pasting, filling and clearing are about: the part of the sheet between two of its cells.
 * @typedef {{row: number, column: number, height: number, width: number}} Part
 */
export class Chosen {
  #from;
  #to;

  /** @param {() => object} document as it is now */
  constructor(document) {
    this.document = document;
  }

  /** @param {import("./refs.js").Ref} ref chosen alone */
  begin(ref) {
    this.#from = this.#to = ref;
  }

  /** @param {import("./refs.js").Ref} ref chosen with all between it and the first */
  extend(ref) {
    this.#from ??= ref;
    this.#to = ref;
  }

  /** @param {number} right columns @param {number} down rows, from the last cell on; not beyond the sheet's edge */
  grow(right, down) {
    const sheet = sheetOf(this.document());
    const place = placeOf(sheet, this.#to);
    if (!place) return;
    const row = sheet.rows[clamp(place.row + down, sheet.rows.length)];
    const { at } = sheet.columns[clamp(place.column + right, sheet.columns.length)];
    this.#to = row.lane ? { type: "cell", lane: row.lane, at } : { type: "step", id: at };
  }

  /** @returns {import("./refs.js").Ref | undefined} where the choice began, to which pasting goes */
  get first() {
    return this.#from;
  }

  get last() {
    return this.#to;
  }

  /** @returns {Part | undefined} nothing if what was chosen is no cell of the sheet, or is gone */
  get part() {
    const sheet = sheetOf(this.document());
    const [one, other] = [placeOf(sheet, this.#from), placeOf(sheet, this.#to)];
    if (!one || !other) return undefined;
    const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
    return { row, column, height: Math.abs(one.row - other.row) + 1, width: Math.abs(one.column - other.column) + 1 };
  }

  /** The chosen cells. @returns {import("./refs.js").Ref[]} */
  get refs() {
    const { row, column, height, width } = this.part ?? { row: 0, column: 0, height: 0, width: 0 };
    const sheet = sheetOf(this.document());
    return sheet.rows.slice(row, row + height).flatMap(({ lane }) => sheet.columns.slice(column, column + width)
      .map(({ at }) => (lane ? { type: "cell", lane, at } : { type: "step", id: at })));
  }
}

function placeOf({ rows, columns }, ref) {
  if (ref?.type !== "cell" && ref?.type !== "step") return undefined;
  const row = ref.type === "step" ? 0 : rows.findIndex(({ lane }) => lane === ref.lane);
  const at = ref.type === "step" ? ref.id : ref.at;
  // A cell across a phase stands over the phase's first step
  const column = columns.findIndex((one) => one.at === at || one.phase === at);
  return row < 0 || column < 0 ? undefined : { row, column };
}

function clamp(index, length) {
  return Math.min(Math.max(index, 0), length - 1);
}
