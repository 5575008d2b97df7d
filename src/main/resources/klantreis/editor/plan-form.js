import { build, button } from "../viewer/build.js";
import { removeImprovement } from "./changes/improvements.js";
import { ticks } from "./controls/ticks.js";
import { Form } from "./form.js";
import { improvements } from "./improvement-form.js";

const stepsOfMap = ({ session }) => (session.draft.document.steps ?? []).map(({ id, title }) => ({ key: id, name: title }));
const [section] = improvements.plan.sections;

/** In the plan it is also asked where an improvement helps; elsewhere that is where one stands. */
const plan = { ...improvements.plan, sections: [{ ...section, members: [...section.members, { name: "steps", control: ticks(stepsOfMap) }] }] };

/** Everything about one improvement, beside the plan. */
export class PlanForm {
  #form;
  #title = build("h3", { tabindex: "-1" });

  /** @param {import("./session.js").Session} session @param {() => void} left the focus needs another place */
  constructor(session, left) {
    const { t } = session;
    Object.assign(this, { session, left, id: "" });
    this.#form = new Form(session, plan);
    this.element = build("form", { class: "klantreis-panel klantreis-plan-form", novalidate: true, hidden: true, onsubmit: (event) => event.preventDefault() },
      build("div", { class: "klantreis-row" }, this.#title, button(t("editor.plan.back"), "✕", () => this.close())),
      ...this.#form.sections.map(({ element }) => element),
      build("div", { class: "klantreis-row" }, button(t("editor.panel.delete"), t("editor.panel.delete"), () => this.#remove())));
  }

  /** @param {string} id of the improvement */
  open(id) {
    this.id = id;
    this.element.hidden = !this.#form.follow({ type: "improvements", id });
    this.#name();
    this.#title.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  /** Shows what changed in the draft. */
  renew() {
    if (this.element.hidden) return;
    if (this.#form.renew()) this.#name();
    else this.close();
  }

  /** What is being typed becomes part of the draft. */
  settle() {
    this.#form.settle();
  }

  close() {
    this.settle();
    this.element.hidden = true;
    this.left();
  }

  get #current() {
    return this.session.draft.document.improvements?.find(({ id }) => id === this.id);
  }

  #name() {
    this.#title.textContent = this.#current?.title ?? "";
  }

  #remove() {
    const { draft, t } = this.session;
    draft.change(t("editor.panel.deleted", this.#current.title), removeImprovement(draft.document, this.id));
  }
}
