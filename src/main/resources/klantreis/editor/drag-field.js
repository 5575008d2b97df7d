import { landing, scrollSpeed, spans, stepLanding } from "./landing.js";

const AXES = {
  x: { start: "left", end: "right", scroll: "scrollLeft", size: "scrollWidth", client: "clientWidth", padding: "scrollPaddingLeft" },
  y: { start: "top", end: "bottom", scroll: "scrollTop", size: "scrollHeight", client: "clientHeight", padding: "scrollPaddingTop" },
};

/** The map as it is when a drag begins: measured once, so that nothing is measured while it lasts. */
export class DragField {
  /**
   * @param {import("./session.js").Session} session
   * @param {"phase" | "step" | "lane"} type of what moves
   * @param {string[]} moving ids
   */
  constructor({ map, table, window, frame }, type, moving) {
    // Cards stand below each other
    this.axis = type === "lane" || map.hasAttribute("data-klantreis-cards") ? "y" : "x";
    this.names = AXES[this.axis];
    this.scroller = scrollerOf(window, frame, this.names);
    this.seen = this.scroller.getBoundingClientRect();
    this.from = this.seen[this.names.start] + (parseFloat(getComputedStyle(this.scroller)[this.names.padding]) || 0);
    this.to = this.seen[this.names.end];
    const land = { phase: landing, step: stepLanding, lane: landing }[type];
    const all = this.#measure(table, type);
    this.landing = (at) => land(all, moving, at);
  }

  /**
   * Scrolls if the pointer is near an edge, and says where a drop would land.
   * @param {{x: number, y: number}} point
   * @param {number} frames of a sixtieth of a second that have passed
   * @returns {{landing?: import("./landing.js").Landing, line?: number}} the line in the window, if it is seen
   */
  follow(point, frames) {
    const at = point[this.axis];
    const speed = Math.round(scrollSpeed(at, this.from, this.to) * frames);
    // The map scrolls smoothly for readers, which would lag behind the pointer
    if (speed) this.scroller.scrollBy({ [this.names.start]: speed, behavior: "instant" });
    const shift = this.#shift();
    const landing = this.landing(at + shift);
    const line = landing && landing.line - shift;
    return { landing, line: line >= this.from - 2 && line <= this.to ? line : undefined };
  }

  #shift() {
    return this.scroller[this.names.scroll] - this.seen[this.names.start];
  }

  #measure(table, type) {
    const heads = (selector) => [...table.querySelectorAll(selector)].map((head) => ({
      id: head.dataset.step ?? head.dataset.phase ?? head.parentElement.dataset.lane,
      start: head.getBoundingClientRect()[this.names.start] + this.#shift(),
    }));
    const end = table.getBoundingClientRect()[this.names.end] + this.#shift();
    if (type === "lane") return spans(heads("tr[data-lane]:not([hidden]) > th"), end);
    const phases = spans(heads("th[data-phase]"), end);
    if (type === "phase") return phases;
    const steps = spans(heads("th[data-step]"), end);
    return phases.map((phase) => ({ ...phase, steps: steps.filter(({ start }) => start >= phase.start - 1 && start < phase.end - 1)
      .map((step) => ({ ...step, end: Math.min(step.end, phase.end) })) }));
  }
}

function scrollerOf(window, frame, { size, client }) {
  let scroller = window;
  while (scroller !== frame && scroller[size] <= scroller[client]) scroller = scroller.parentElement;
  return scroller === frame ? window : scroller;
}
