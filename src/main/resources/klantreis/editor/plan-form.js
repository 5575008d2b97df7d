import { build, button } from "../viewer/build.js";
import { removeImprovement } from "./changes/improvements.js";
import { ticks } from "./controls/ticks.js";
import { Form } from "./form.js";
import { improvements } from "./improvement-form.js";

const stepsOfMap = ({ session }) => (session.draft.document.steps ?? []).map(({ id, title }) => ({ key: id, name: title }));
const [section] = improvements.questions.sections;

/** In the plan it is also asked where an improvement helps; elsewhere that is where one stands. */
const questions = { ...improvements.questions, sections: [{ ...section, members: [...section.members, { name: "steps", control: ticks(stepsOfMap) }] }] };

/** Everything about one improvement, beside the plan. */
export class PlanForm {
  #title = build("h3", { tabindex: "-1" });
  #fields = build("div");
  #form;
  /** Forms that hold what could not be taken, until somebody comes back to their improvement. */
  #kept = new Map();

  /**
   * @param {import("./session.js").Session} session
   * @param {{left: () => void, tell: (message: string, tone?: "error") => void}} ways `left`: the focus needs another place
   */
  constructor(session, { left, tell }) {
    const { t } = session;
    Object.assign(this, { session, left, tell, id: "" });
    this.element = build("form", { class: "klantreis-panel klantreis-plan-form", novalidate: true, hidden: true,
      onsubmit: (event) => event.preventDefault(), onkeydown: (event) => this.#escape(event) },
      build("div", { class: "klantreis-row" }, this.#title, button(t("editor.plan.back"), "✕", () => this.close())), this.#fields,
      build("div", { class: "klantreis-row" }, button(t("editor.panel.delete"), t("editor.panel.delete"), () => this.#remove())));
  }

  /** The labels of fields that hold what could not be taken, also about improvements that were left. @returns {string[]} */
  get untaken() {
    const known = [...this.#kept].filter(([id]) => this.#find(id)).map(([, form]) => form);
    return [...new Set([...known, this.#form].flatMap((form) => form?.untaken ?? []))];
  }

  /** @param {string} id of the improvement */
  open(id) {
    if (id === this.id && !this.element.hidden) return this.#title.focus();
    this.#leave();
    this.id = id;
    this.#form = this.#kept.get(id) ?? new Form(this.session, questions);
    this.#kept.delete(id);
    this.#fields.replaceChildren(...this.#form.sections.map(({ element }) => element));
    this.element.hidden = !this.#form.follow({ type: "improvements", id });
    this.#name();
    this.#title.focus();
    return this.element.scrollIntoView({ block: "nearest" });
  }

  /** Shows what changed in the draft. */
  renew() {
    if (this.element.hidden) return;
    if (this.#form.renew()) this.#name();
    else this.close();
  }

  /** What is being typed becomes part of the draft. */
  settle() {
    this.#form?.settle();
  }

  close() {
    this.#leave();
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.left();
  }

  /** What could not be taken stays as it was typed. */
  #leave() {
    const form = this.#form;
    this.settle();
    this.#form = undefined;
    if (!form?.untaken.length || !this.#find(this.id)) return;
    this.#kept.set(this.id, form);
    this.tell(this.session.t("editor.panel.untaken", form.untaken.join(", ")), "error");
  }

  #find(id) {
    return questions.find(this.session.draft.document, { id });
  }

  #name() {
    this.#title.textContent = this.#find(this.id)?.title ?? "";
  }

  #remove() {
    const { draft, t } = this.session;
    const { title } = this.#find(this.id);
    draft.change(t("editor.panel.deleted", title), removeImprovement(draft.document, this.id));
    this.tell(t("editor.structure.deleted", t("editor.structure.named", title)));
  }

  /** The plan stays open: it is the form that is left. */
  #escape(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }
}
