import { build } from "../viewer/build.js";

const STILL = 6;
const EDGE = 48;
const STEP = 12;
const PLACES = "[data-column], [data-impact], [data-apart], [data-list]";

/**
 * Lets cards be dragged: with mouse and pen as they are, with a finger by their grip, so that a finger can still scroll.
 * @param {HTMLElement} desk in which they lie, and which scrolls
 * @param {(id: string, place: import("./changes/improvement-moves.js").PlanPlace) => void} drop
 */
export function addPlanDrag(desk, drop) {
  desk.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("[data-card]");
    if (card && event.button === 0 && (event.pointerType !== "touch" || event.target.closest(".klantreis-plan-grip"))) new PlanDrag(desk, card, event, drop);
  });
}

class PlanDrag {
  #listening = new AbortController();
  #ghost;
  #landing;

  constructor(desk, card, { clientX, clientY, pointerId }, drop) {
    Object.assign(this, { desk, card, drop, x: clientX, y: clientY, pointer: pointerId });
    this.#listen("pointermove", (event) => this.#move(event));
    this.#listen("pointerup", () => this.#end(true));
    this.#listen("pointercancel", () => this.#end(false));
    this.#listen("keydown", (event) => { if (event.key === "Escape") this.#end(false, event); });
  }

  #listen(name, listener) {
    addEventListener(name, (event) => { if (!("pointerId" in event) || event.pointerId === this.pointer) listener(event); }, { capture: true, signal: this.#listening.signal });
  }

  #move({ clientX, clientY }) {
    if (!this.#ghost && Math.hypot(clientX - this.x, clientY - this.y) < STILL) return;
    this.#ghost ??= this.#lift();
    this.#ghost.style.transform = `translate(${clientX + 8}px, ${clientY + 8}px)`;
    const { top, bottom } = this.desk.getBoundingClientRect();
    if (clientY < top + EDGE) this.desk.scrollTop -= STEP;
    if (clientY > bottom - EDGE) this.desk.scrollTop += STEP;
    this.#mark(landingAt(this.desk, this.card, clientX, clientY));
  }

  #lift() {
    const ghost = build("div", { class: "klantreis-plan-ghost", "aria-hidden": "true" }, this.card.querySelector("button").firstChild.textContent);
    this.desk.append(ghost);
    this.card.dataset.held = "";
    return ghost;
  }

  #mark(landing) {
    this.#landing?.place.removeAttribute("data-landing");
    this.#landing?.next?.removeAttribute("data-next");
    landing?.place.setAttribute("data-landing", "");
    landing?.next?.setAttribute("data-next", "");
    this.#landing = landing;
  }

  #end(dropped, event) {
    const landing = this.#landing;
    this.#listening.abort();
    this.#mark();
    delete this.card.dataset.held;
    if (!this.#ghost) return;
    this.#ghost.remove();
    event?.preventDefault();
    event?.stopPropagation();
    // The press that a browser tells of after a drag would open the card
    const swallow = (click) => { click.preventDefault(); click.stopPropagation(); };
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, true));
    if (dropped && landing) this.drop(this.card.dataset.card, placeOf(landing));
  }
}

/** What lies under the pointer, and before which card there it would come. */
function landingAt(desk, card, x, y) {
  const place = document.elementFromPoint(x, y)?.closest(PLACES);
  if (!place || !desk.contains(place)) return undefined;
  const next = [...place.querySelectorAll("[data-card]")].filter((other) => other !== card).find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  return { place, next };
}

function placeOf({ place: { dataset }, next }) {
  const before = next?.dataset.card;
  if ("column" in dataset) return { column: dataset.column, before };
  if ("apart" in dataset) return { apart: true };
  return "impact" in dataset ? { impact: Number(dataset.impact), effort: Number(dataset.effort), before } : { before };
}
