import { build } from "../viewer/build.js";
import { adding } from "./controls/adding.js";

let made = 0;

/** Where an improvement is added by its name, and told why it cannot be. */
export class PlanNew {
  #wrong = build("p", { class: "klantreis-wrong", id: `klantreis-plan-wrong-${made += 1}`, "aria-live": "polite" });

  /**
   * @param {import("./session.js").Session} session
   * @param {{add: (title: string) => void, tell: (message: string) => void}} ways
   */
  constructor({ draft, t, words }, { add, tell }) {
    this.t = t;
    const way = { label: t("editor.plan.add"), sign: t("editor.plan.add"), add: (title) => {
      add(title);
      this.#check();
    } };
    this.adding = adding({ session: { draft, t, words, say: tell }, changed: () => this.#check() }, t("editor.plan.new"), [way]);
    this.input.setAttribute("aria-describedby", this.#wrong.id);
    this.element = build("div", { class: "klantreis-field klantreis-plan-new" }, this.adding.row, this.#wrong);
  }

  get input() {
    return this.adding.input;
  }

  /** The label of the field, while it holds what cannot be taken. @returns {string[]} */
  get untaken() {
    return this.adding.problem() ? [this.t("editor.plan.new")] : [];
  }

  /** Adds what still stands in the field. */
  take() {
    this.input.dispatchEvent(new Event("klantreis-taken"));
  }

  #check() {
    const problem = this.adding.problem();
    this.#wrong.textContent = problem ? this.t(...problem) : "";
    this.input.ariaInvalid = problem ? "true" : null;
  }
}
