import { build } from "../viewer/build.js";
import { nameTyped } from "./mentions.js";

/** So long nothing must be typed before others are asked for names. */
const PAUSE = 200;
/** The keys of the list. */
const OWN = ["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"];

/**
 * Offers people while a name is typed behind an @. A text box of several lines is no combobox to screen readers,
 * so how many there are is told in words.
 */
export class MentionPicker {
  #active = 0;
  #turn = 0;
  #wait;

  /**
   * @param {import("./comments.js").Talk} talk
   * @param {HTMLTextAreaElement} box
   * @param {import("./mentions.js").Mentions} mentions
   */
  constructor(talk, box, mentions) {
    Object.assign(this, { talk, box, mentions });
    const label = talk.t("comments.people");
    this.list = build("ul", { class: "klantreis-people", id: `${box.id}-people`, role: "listbox", "aria-label": label, hidden: true,
      onmousedown: (event) => event.preventDefault() });
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.list.id);
    box.after(this.list);
    box.addEventListener("input", () => this.#soon());
    box.addEventListener("blur", () => this.close());
    box.addEventListener("click", () => this.close());
    box.addEventListener("keydown", (event) => this.#press(event));
  }

  #soon() {
    this.close();
    if (nameTyped(this.#before())) this.#wait = setTimeout(() => this.#offer(), PAUSE);
  }

  async #offer() {
    const mine = this.#turn += 1;
    const name = nameTyped(this.#before());
    const people = name ? await this.#found(name) : [];
    if (mine !== this.#turn || this.box.readOnly || name !== nameTyped(this.#before()) || !people.length) return;
    this.list.replaceChildren(...people.map((person, index) => this.#option(person, index)));
    this.list.hidden = false;
    this.#mark(0);
    this.talk.say(this.talk.t("comments.people.found", people.length));
  }

  /** Without names one can still write: who is asked may be out of reach. */
  async #found(name) {
    const { wiki, rest } = this.talk;
    try {
      return await rest.people((await wiki.users(name)).map(({ value }) => value));
    } catch {
      return [];
    }
  }

  #option(person, index) {
    return build("li", { id: `${this.list.id}-${index}`, role: "option", onclick: () => this.#take(person) }, person.name, build("small", {}, person.userName));
  }

  #take(person) {
    const before = this.#before();
    const start = before.length - nameTyped(before).length - 1;
    this.box.setRangeText(`${this.mentions.label(person)} `, start, before.length, "end");
    this.box.dispatchEvent(new Event("input"));
    this.close();
  }

  #before() {
    return this.box.value.slice(0, this.box.selectionStart);
  }

  /** Offers nobody, also if somebody is being asked for now. */
  close() {
    clearTimeout(this.#wait);
    this.#turn += 1;
    this.list.hidden = true;
    this.box.removeAttribute("aria-activedescendant");
  }

  #mark(index) {
    this.#active = index;
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    this.box.setAttribute("aria-activedescendant", this.list.children[index].id);
    this.list.children[index].scrollIntoView({ block: "nearest" });
  }

  #press(event) {
    // The text may be sent, also while people are looked for
    if (event.ctrlKey || event.metaKey) return this.close();
    if (this.list.hidden || event.isComposing) return;
    // Any other key may take the caret away from the name
    if (!OWN.includes(event.key)) return this.close();
    const { length } = this.list.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#mark((this.#active + step + length) % length);
    else if (event.key !== "Escape") this.list.children[this.#active].click();
    else this.close();
    event.preventDefault();
    event.stopPropagation();
  }
}
