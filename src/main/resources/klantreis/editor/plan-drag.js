import { build } from "../viewer/build.js";
import { landingAt, placeOf } from "./plan-landing.js";
import { scrollBeneath } from "./plan-scroll.js";

const STILL = 6;

/**
 * Lets cards be dragged: with mouse and pen as they are, with a finger by their grip, so that a finger can still scroll.
 * @param {HTMLElement} desk in which they lie; while a card is held, they have to stay
 * @param {object} ways
 * @param {(id: string, place: import("./changes/improvement-moves.js").PlanPlace) => void} ways.drop
 * @param {() => void} ways.over told after each drag
 * @returns {{readonly held: boolean}} whether a card is held now
 */
export function addPlanDrag(desk, { drop, over }) {
  let drag;
  desk.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("[data-card]");
    if (!card || event.button !== 0 || (event.pointerType === "touch" && !event.target.closest(".klantreis-plan-grip"))) return;
    drag?.end(false);
    drag = new PlanDrag(desk, card, event, { drop, over });
  });
  return { get held() { return Boolean(drag?.held); } };
}

class PlanDrag {
  #listening = new AbortController();
  #ghost;
  #landing;
  #frame;

  constructor(desk, card, { clientX, clientY, pointerId }, ways) {
    Object.assign(this, { desk, card, ways, from: { x: clientX, y: clientY }, pointer: pointerId });
    this.#listen("pointermove", (event) => this.#move(event));
    this.#listen("pointerup", () => this.end(true));
    this.#listen("pointercancel", () => this.end(false));
    this.#listen("keydown", (event) => { if (event.key === "Escape") this.end(false, event); });
  }

  get held() {
    return Boolean(this.#ghost);
  }

  #listen(name, listener) {
    addEventListener(name, (event) => { if (!("pointerId" in event) || event.pointerId === this.pointer) listener(event); }, { capture: true, signal: this.#listening.signal });
  }

  #move({ clientX: x, clientY: y }) {
    if (!this.#ghost && Math.hypot(x - this.from.x, y - this.from.y) < STILL) return;
    this.point = { x, y };
    if (!this.#ghost) this.#lift();
    this.#ghost.style.transform = `translate(${x + 8}px, ${y + 8}px)`;
    this.#mark(landingAt(this.desk, this.card.dataset.card, this.point));
  }

  #lift() {
    this.#ghost = build("div", { class: "klantreis-plan-ghost", "aria-hidden": "true" }, this.card.querySelector("button").firstChild.textContent);
    this.desk.append(this.#ghost);
    this.card.dataset.held = "";
    this.#scroll();
  }

  /** Goes on while the pointer rests near an edge. */
  #scroll() {
    if (scrollBeneath(this.desk.querySelector(".klantreis-plan-scroll") ?? this.desk, this.point)) this.#mark(landingAt(this.desk, this.card.dataset.card, this.point));
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }

  #mark(landing) {
    this.#landing?.place.removeAttribute("data-landing");
    this.#landing?.next?.removeAttribute("data-next");
    landing?.place.setAttribute("data-landing", "");
    landing?.next?.setAttribute("data-next", "");
    this.#landing = landing;
  }

  /** @param {boolean} dropped where it is now; otherwise all stays as it was @param {Event} [event] that ended it */
  end(dropped, event) {
    const landing = this.#landing;
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    this.#mark();
    delete this.card.dataset.held;
    if (!this.#ghost) return;
    this.#ghost.remove();
    this.#ghost = undefined;
    event?.preventDefault();
    event?.stopPropagation();
    swallowPress();
    if (dropped && landing) this.ways.drop(this.card.dataset.card, placeOf(landing));
    this.ways.over();
  }
}

/** The press that a browser tells of after a drag would open the card. */
function swallowPress() {
  const swallow = (click) => { click.preventDefault(); click.stopPropagation(); };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, true));
}
