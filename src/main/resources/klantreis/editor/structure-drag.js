import { withFetched } from "./fetching.js";
import { headAt } from "./heads.js";

const LONG_PRESS = 450;
const STILL = 6;
const FRAME = 1000 / 60;

/**
 * Drags phases, steps and lanes: by their grip, or with a finger after a long press. A long press that does not move opens the menu.
 * @param {import("./session.js").Session} session
 * @param {import("./restructuring.js").Restructuring} restructuring
 * @param {(ref: import("./refs.js").Ref, at: import("./menu.js").Span) => void} openMenu
 */
export function addStructureDrag(session, restructuring, openMenu) {
  const { frame, map, table } = session;
  let drag;
  let pressed = false;
  frame.addEventListener("pointerdown", (event) => {
    const found = event.button === 0 && map.contains(event.target) && headAt(event.target);
    const grip = event.target.closest(".klantreis-grip");
    if (drag || !found || !(grip || (event.pointerType === "touch" && !event.target.closest("button")))) return;
    if (grip) event.preventDefault();
    drag = new Drag(session, restructuring, found, event, Boolean(grip));
    drag.over.then((still) => {
      drag = undefined;
      pressed = still;
      if (still) openMenu(found.ref, found.head.getBoundingClientRect());
    });
  });
  // Without this, the browser takes a finger that moves for its own scrolling
  table.addEventListener("touchmove", (event) => { if (drag?.held) event.preventDefault(); }, { passive: false });
  // … and the end of a long press for a press on what the menu shows there
  table.addEventListener("touchend", (event) => {
    if (pressed) event.preventDefault();
    pressed = false;
  }, { passive: false });
}

/** One drag, from the press to the drop. */
class Drag {
  #listening = new AbortController();
  #end;
  /** @type {Promise<void> | undefined} since it has moved */
  #begun;
  #dropped = false;

  constructor(session, restructuring, { ref }, event, held) {
    Object.assign(this, { session, restructuring, ref, held });
    this.point = this.start = { x: event.clientX, y: event.clientY };
    this.pointer = event.pointerId;
    /** @type {Promise<boolean>} told when it is over: whether it was held still */
    this.over = new Promise((end) => { this.#end = end; });
    this.timer = held ? 0 : setTimeout(() => this.#hold(), LONG_PRESS);
    this.#listen("pointermove", (moved) => this.#move(moved));
    this.#listen("pointerup", () => this.#drop());
    this.#listen("pointercancel", () => this.#stop());
    this.#listen("keydown", (pressed) => this.#press(pressed));
  }

  #listen(name, listener) {
    const { signal } = this.#listening;
    this.session.frame.addEventListener(name, (event) => {
      if (!("pointerId" in event) || event.pointerId === this.pointer) listener(event);
    }, { capture: true, signal });
  }

  #hold() {
    this.held = true;
    navigator.vibrate?.(10);
  }

  #move(event) {
    if (this.#dropped) return;
    this.point = { x: event.clientX, y: event.clientY };
    const still = Math.hypot(this.point.x - this.start.x, this.point.y - this.start.y) < STILL;
    if (still || this.#begun) return;
    if (this.held) this.#begun = this.#begin();
    else this.#stop();
  }

  async #begin() {
    const { session, restructuring, ref } = this;
    await withFetched(session, async () => await import("./dragging.js"), ({ Dragging }) => {
      if (this.#listening.signal.aborted) return;
      this.dragging = new Dragging(session, restructuring, ref);
      if (!this.#dropped) this.dragging.capture(this.pointer);
      this.#draw();
    });
  }

  #draw(now = performance.now(), before = now) {
    this.landing = this.dragging.show(this.point, Math.min(10, (now - before) / FRAME));
    this.request = requestAnimationFrame((next) => this.#draw(next, now));
  }

  async #drop() {
    if (this.#dropped) return;
    this.#dropped = true;
    const still = this.held && !this.#begun && this.timer > 0;
    // Whoever is faster than the wire meant it all the same
    await this.#begun;
    const { landing } = this;
    this.#stop(still);
    if (landing) this.restructuring.moveTo(this.ref, landing);
  }

  #press(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
    this.session.say(this.session.t("editor.structure.dropped"));
  }

  #stop(still = false) {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.request);
    this.#listening.abort();
    this.dragging?.end();
    this.#end(still);
  }
}
