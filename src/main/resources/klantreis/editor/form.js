import { same } from "../shared/same.js";
import { build } from "../viewer/build.js";
import { helpOf, labelOf } from "./labels.js";

/**
 * What is asked about one kind of element.
 * @typedef {object} Plan
 * @property {{name: string, title: string, members: import("./controls/group.js").Member[]}[]} sections `title` is a text key
 * @property {(document: object, ref: object) => object | undefined} find the element
 * @property {(document: object, ref: object, member: string, value: unknown) => object} set
 * @property {(document: object, ref: object, member: string) => unknown} [get] where a member is not simply one of the element
 */

let made = 0;

/** The controls for one element of the draft: each change of a member is one step that can be undone. */
export class Form {
  #session;
  #plan;
  #fields;
  #ref;

  /**
   * @param {import("./session.js").Session} session
   * @param {Plan} plan
   */
  constructor(session, plan) {
    this.#session = session;
    this.#plan = plan;
    const id = `klantreis-form-${made += 1}`;
    this.#fields = new Map();
    this.sections = plan.sections.map(({ name, title, members }) => ({ name, title: session.t(title), element: build("div", {}, ...members.map((member) => this.#field(member, id))) }));
  }

  /** Shows another element. @param {object} ref @returns {boolean} whether it is there */
  follow(ref) {
    this.#ref = ref;
    return this.#show(() => true);
  }

  /** Shows what changed in the draft; what somebody is typing stays. @returns {boolean} whether the element is still there */
  renew() {
    return this.#show((field, value) => !same(field.value, value));
  }

  /** @param {string} member @returns {HTMLElement | undefined} where it is asked */
  elementOf(member) {
    return this.#fields.get(member)?.control.element;
  }

  #field({ name, control }, id) {
    const { t } = this.#session;
    const field = { label: labelOf(t, name) };
    const place = {
      session: this.#session, id: `${id}-${name.replace(".", "-")}`, name, label: field.label, help: helpOf(t, name),
      ref: () => this.#ref, changed: (typing, before) => this.#changed(name, typing, before),
    };
    field.control = control(place);
    this.#fields.set(name, field);
    return field.control.element;
  }

  #show(needed) {
    const { document } = this.#session.draft;
    const element = this.#plan.find(document, this.#ref);
    if (!element) return false;
    this.#fields.forEach((field, name) => {
      const value = this.#plan.get ? this.#plan.get(document, this.#ref, name) : element[name];
      field.control.renew?.();
      if (!needed(field, value)) return;
      field.value = value;
      field.control.show(value);
      field.control.tell();
    });
    return true;
  }

  #changed(name, typing, before = (document) => document) {
    const field = this.#fields.get(name);
    const { value, problem } = field.control.read({});
    field.control.tell(problem);
    if (problem || same(field.value, value)) return;
    field.value = value;
    const { draft, t } = this.#session;
    const next = this.#plan.set(before(draft.document), this.#ref, name, value);
    const title = this.#plan.find(draft.document, this.#ref).title ?? "";
    draft.change(t("editor.panel.set", field.label, title), next, typing ? { join: JSON.stringify([this.#ref, name]) } : undefined);
  }
}
