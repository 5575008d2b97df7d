import { build } from "../viewer/build.js";
import { cardsOf } from "./plan-cards.js";
import { addPlanDrag } from "./plan-drag.js";
import { addPlanKeys } from "./plan-keys.js";

const WIDE = ".klantreis-plan-scroll";

/** Where the cards of a plan lie; they are made anew with every change, and who works with one stays with it. */
export class PlanDesk {
  element = build("div", { class: "klantreis-plan-desk" });
  /** The card that somebody works with. */
  current = "";
  #waits = false;

  /**
   * @param {import("./session.js").Session} session
   * @param {string} hint id of what says how cards are moved
   * @param {object} ways
   * @param {string} ways.view
   * @param {(id: string) => void} ways.open
   * @param {(id: string, place: import("./changes/improvement-moves.js").PlanPlace) => void} ways.drop
   * @param {(id: string, key: string) => void} ways.press
   * @param {() => HTMLElement} ways.otherwise has the focus where no card can
   */
  constructor(session, hint, { view, open, drop, press, otherwise }) {
    Object.assign(this, { session, hint, view, otherwise });
    this.drag = addPlanDrag(this.element, { drop, over: () => { if (this.#waits) this.renew(); } });
    addPlanKeys(this.element, { open, move: press });
    this.element.addEventListener("focusin", ({ target }) => { this.current = target.closest("[data-card]")?.dataset.card ?? ""; });
  }

  /** Shows the plan of the draft; not under the hand of who holds a card, but when it is let go. */
  renew() {
    this.#waits = this.drag.held;
    if (this.#waits) return;
    const held = this.element.contains(document.activeElement);
    const { scrollTop } = this.element;
    const { scrollLeft = 0 } = this.#wide ?? {};
    this.element.replaceChildren(cardsOf(this.view, this.session, this.hint));
    this.element.scrollTop = scrollTop;
    if (this.#wide) this.#wide.scrollLeft = scrollLeft;
    if (held) this.focus();
  }

  focus() {
    const card = [...this.element.querySelectorAll("[data-card]")].find(({ dataset }) => dataset.card === this.current);
    const place = this.current ? card?.querySelector("button") : this.#wide;
    (place ?? this.otherwise()).focus();
  }

  /** What scrolls sideways, in the matrix. */
  get #wide() {
    return this.element.querySelector(WIDE);
  }
}
