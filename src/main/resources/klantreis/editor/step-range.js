import { columns } from "./changes/steps.js";
import { elementOf } from "./refs.js";

const ACROSS = { ArrowLeft: -1, ArrowRight: 1 };

/** Several steps that move and go together: Shift with a press or an arrow reaches from the selected step to another. */
export class StepRange {
  #ids = [];
  #from = "";

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
    const { frame, selection, rendered } = session;
    frame.addEventListener("mousedown", (event) => { if (event.shiftKey && this.#stepAt(event)) event.preventDefault(); }, true);
    frame.addEventListener("click", (event) => this.#press(event), true);
    frame.addEventListener("keydown", (event) => this.#reachOn(event), true);
    selection.subscribe((ref) => { if (ref.type !== "step" || !this.#ids.includes(ref.id)) this.#choose([]); });
    rendered.subscribe(() => this.#mark(true));
    session.closing.push(() => this.#choose([]));
  }

  /** What moves with a step. @param {string} id @returns {string[]} at least the step itself */
  with(id) {
    return this.#ids.includes(id) ? this.#ids : [id];
  }

  #press(event) {
    const step = event.shiftKey && this.#stepAt(event);
    const { ref } = this.session.selection;
    if (!step || ref.type !== "step") return;
    event.preventDefault();
    event.stopPropagation();
    this.#reach(ref.id, step);
  }

  #reachOn(event) {
    const direction = event.shiftKey && !event.altKey && ACROSS[event.key];
    const step = direction && this.#stepAt(event);
    const steps = columns(this.session.draft.document);
    const next = step && steps[steps.findIndex(({ id }) => id === step) + direction];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.#reach(step, next.id);
    this.session.focus({ type: "step", id: next.id });
  }

  #reach(step, to) {
    if (!this.#ids.includes(step)) this.#from = step;
    const ids = columns(this.session.draft.document).map(({ id }) => id);
    const [first, last] = [ids.indexOf(this.#from), ids.indexOf(to)].sort((a, b) => a - b);
    this.#choose(ids.slice(first, last + 1));
    this.session.say(this.session.t("editor.structure.chosen", this.#ids.length));
  }

  #choose(ids) {
    this.#mark(false);
    this.#ids = ids;
    this.#mark(true);
  }

  #mark(on) {
    this.#ids.forEach((id) => elementOf(this.session.map, { type: "step", id })?.toggleAttribute("data-klantreis-chosen", on));
  }

  #stepAt({ target }) {
    return target.closest("button") ? "" : target.closest("th[data-step]")?.dataset.step;
  }
}
