import { repeats, sheetOf } from "./sheet.js";

/**
 * What copying, pasting, filling and clearing are about: the part of the sheet between two of its cells.
 * @typedef {{row: number, column: number, height: number, width: number}} Part
 */
export class Chosen {
  #from;
  #to;

  /** @param {() => object} document as it is now @param {() => "journey" | "blueprint" | undefined} [view] of it */
  constructor(document, view = () => undefined) {
    Object.assign(this, { document, view });
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

  /** The same cells, whatever is chosen next. @returns {Chosen} */
  held() {
    const same = new Chosen(this.document, this.view);
    [same.#from, same.#to] = [this.#from, this.#to];
    return same;
  }

  /** @param {number} right columns @param {number} down rows, from the last cell on; not beyond the sheet's edge */
  grow(right, down) {
    const sheet = sheetOf(this.document(), this.view());
    const span = spanOf(sheet, this.#to);
    if (!span) return;
    const row = span.row + (down > 0 ? span.height - 1 : 0) + down;
    const column = span.column + (right > 0 ? span.width - 1 : 0) + right;
    this.#to = refAt(sheet, clamp(row, sheet.rows.length), clamp(column, sheet.columns.length));
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
    return this.#partOf(sheetOf(this.document(), this.view()));
  }

  /** The chosen cells. @returns {import("./refs.js").Ref[]} */
  get refs() {
    const sheet = sheetOf(this.document(), this.view());
    const part = this.#partOf(sheet);
    if (!part) return [];
    const { row, column, height, width } = part;
    return range(row, height).flatMap((y) => range(column, width).filter((x) => !repeats(sheet, part, y, x)).map((x) => refAt(sheet, y, x)));
  }

  #partOf(sheet) {
    const spans = [spanOf(sheet, this.#from), spanOf(sheet, this.#to)];
    if (!spans[0] || !spans[1]) return undefined;
    const row = Math.min(...spans.map((span) => span.row));
    const column = Math.min(...spans.map((span) => span.column));
    return {
      row, column,
      height: Math.max(...spans.map((span) => span.row + span.height)) - row,
      width: Math.max(...spans.map((span) => span.column + span.width)) - column,
    };
  }
}

function refAt({ rows }, row, column) {
  const { lane, places } = rows[row];
  return lane ? { type: "cell", lane, at: places[column] } : { type: "step", id: places[column] };
}

/** @returns {Part | undefined} where a cell is drawn */
function spanOf({ rows, columns }, ref) {
  if (ref?.type !== "cell" && ref?.type !== "step") return undefined;
  const [lane, at] = ref.type === "step" ? ["", ref.id] : [ref.lane, ref.at];
  const shown = rows.filter((row) => row.lane === lane && row.places.includes(at));
  const row = rows.indexOf(shown[0] ?? rows.find((one) => one.lane === lane));
  // Of a phase, nothing may stand there yet
  const column = shown.length ? shown[0].places.indexOf(at) : columns.findIndex((one) => one.at === at || one.phase === at);
  if (row < 0 || column < 0) return undefined;
  return { row, column, height: Math.max(1, shown.length), width: shown.length ? shown[0].places.lastIndexOf(at) - column + 1 : 1 };
}

function range(from, length) {
  return Array.from({ length }, (none, index) => from + index);
}

function clamp(index, length) {
  return Math.min(Math.max(index, 0), length - 1);
}
