import { same } from "../shared/same.js";
import { build } from "../viewer/build.js";
import { helpOf, labelOf } from "./labels.js";

/**
 * What is asked about one kind of element.
 * @typedef {object} Questions
 * @property {{name: string, title: string, members: import("./controls/group.js").Member[]}[]} sections `title` is a text key
 * @property {(document: object, ref: object) => object | undefined} find the element
 * @property {(document: object, ref: object, member: string, value: unknown) => object} set
 * @property {(document: object, ref: object, member: string) => unknown} [get] where a member is not simply one of the element
 */

/** So long nothing is typed before the draft hears of it: the server draws a large map less often than somebody types. */
const PAUSE = 400;
/** So long somebody types without a pause before it does all the same. */
const LONGEST = 2000;
let made = 0;

/** The controls for one element of the draft: each change of a member is one step that can be undone. */
export class Form {
  #session;
  #questions;
  #fields;
  #ref;
  #pause;
  #waiting = () => {};
  /** The field that waits, and since when. */
  #awaited;
  #since;

  /**
   * @param {import("./session.js").Session} session
   * @param {Questions} questions
   */
  constructor(session, questions) {
    this.#session = session;
    this.#questions = questions;
    const id = `klantreis-form-${made += 1}`;
    this.#fields = new Map();
    this.sections = questions.sections.map(({ name, title, members }) => ({ name, title: session.t(title), element: build("div", { class: "klantreis-fields" }, ...members.map((member) => this.#field(member, id))) }));
  }

  /** The labels of fields that hold what could not be taken. */
  get untaken() {
    return [...this.#fields.values()].filter(({ untaken }) => untaken).map(({ label }) => label);
  }

  /** Shows another element, or goes on with one of which something could not be taken. @param {object} ref @returns {boolean} whether it is there */
  follow(ref) {
    this.settle();
    if (same(ref, this.#ref) && this.untaken.length) return this.renew();
    this.#ref = ref;
    return this.#show(() => true);
  }

  /** Shows what changed in the draft; what somebody is typing stays. @returns {boolean} whether the element is still there */
  renew() {
    return this.#show((field, value) => field !== this.#awaited && !same(field.value, value));
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
    const element = this.#questions.find(document, this.#ref);
    if (!element) return false;
    this.#fields.forEach((field, name) => {
      const value = this.#questions.get ? this.#questions.get(document, this.#ref, name) : element[name];
      field.control.renew?.();
      if (!needed(field, value)) return;
      field.value = value;
      field.untaken = false;
      field.control.show(value);
      field.control.tell();
    });
    return true;
  }

  #changed(name, typing, before) {
    const field = this.#fields.get(name);
    const { value, problem, untaken } = field.control.read({});
    field.untaken = untaken || Boolean(problem);
    field.control.tell(problem);
    clearTimeout(this.#pause);
    this.#waiting = () => (problem ? undefined : this.#write(name, value, typing, before));
    this.#awaited = field;
    this.#since ??= Date.now();
    if (typing) this.#pause = setTimeout(() => this.settle(), Math.min(PAUSE, this.#since + LONGEST - Date.now()));
    else this.settle();
  }

  /** What waits for a pause waits no longer. */
  settle() {
    clearTimeout(this.#pause);
    const write = this.#waiting;
    this.#waiting = () => {};
    this.#awaited = this.#since = undefined;
    write();
  }

  #write(name, value, typing, before = (document) => document) {
    const field = this.#fields.get(name);
    const { draft, t } = this.#session;
    const element = this.#questions.find(draft.document, this.#ref);
    if (!element || same(field.value, value)) return;
    field.value = value;
    draft.change(t("editor.panel.set", field.label, element.title ?? ""), this.#questions.set(before(draft.document), this.#ref, name, value),
      typing ? { join: JSON.stringify([this.#ref, name]) } : undefined);
  }
}
