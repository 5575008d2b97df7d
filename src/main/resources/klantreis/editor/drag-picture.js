import { build } from "../viewer/build.js";

/**
 * What is seen of a drag: a ghost at the pointer, and a line where it would land. Both only move by transform, and stand
 * on a veil that has the cursor: anything changed of the map itself would have the browser look through all its cells.
 */
export class DragPicture {
  /**
   * @param {HTMLElement} home
   * @param {string} label of what moves
   * @param {"x" | "y"} axis along which it moves
   * @param {DOMRect} seen the part of the map that the line crosses
   */
  constructor(home, label, axis, seen) {
    this.axis = axis;
    this.ghost = build("div", { class: "klantreis-ghost" }, label);
    this.line = build("div", { class: "klantreis-landing", "data-axis": axis });
    Object.assign(this.line.style, axis === "x"
      ? { top: `${seen.top}px`, height: `${seen.height}px` } : { left: `${seen.left}px`, width: `${seen.width}px` });
    this.veil = build("div", { class: "klantreis-added klantreis-veil", "aria-hidden": "true" }, this.line, this.ghost);
    home.append(this.veil);
  }

  /** @param {{x: number, y: number}} point @param {number | undefined} line in the window; without it there is none */
  show({ x, y }, line) {
    this.ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
    this.line.style.opacity = line === undefined ? "0" : "1";
    if (line !== undefined) this.line.style.transform = this.axis === "x" ? `translateX(${line}px)` : `translateY(${line}px)`;
  }

  remove() {
    this.veil.remove();
  }
}
