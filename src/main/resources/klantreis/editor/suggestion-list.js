import { build } from "../viewer/build.js";

/** So long nothing must be typed before others are asked for names. */
const PAUSE = 200;
const MOST = 8;

/** What could be meant. @typedef {{value: string, name: string}} Suggestion `value` is shown beside a name that is another */

/** Offers what could be meant, while one may type anything: the list box of the ARIA practices with manual selection. */
export class SuggestionList {
  #active = -1;
  #turn = 0;
  #wait;

  /**
   * @param {import("./controls/field.js").Place} place
   * @param {HTMLInputElement} input
   * @param {(query: string) => Promise<Suggestion[]>} find
   * @param {(suggestion: Suggestion) => void} [take] what becomes of the one that is chosen; the field keeps its value without
   */
  constructor({ id, label }, input, find, take) {
    this.list = build("ul", { class: "klantreis-suggestions", id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
    Object.assign(this, { input, find, take: take ?? (({ value }) => this.#write(value)), keeps: !take });
    input.setAttribute("aria-controls", this.list.id);
    input.after(this.list);
    input.addEventListener("input", () => this.#soon());
    input.addEventListener("blur", () => this.#close());
    input.addEventListener("keydown", (event) => this.#press(event));
  }

  #soon() {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#offer(), PAUSE);
  }

  async #offer() {
    const mine = this.#turn += 1;
    const found = await this.#found(this.input.value.trim());
    if (mine !== this.#turn) return;
    this.list.replaceChildren(...found.slice(0, MOST).map((each, index) => this.#option(each, index)));
    this.#open(found.length > 0);
  }

  /** Where the field keeps the only thing that could be meant, everything is offered. */
  async #found(typed) {
    const hits = await asked(this.find, typed);
    return this.keeps && hits.length === 1 && hits[0].value === typed ? asked(this.find, "") : hits;
  }

  #option(suggestion, index) {
    const { value, name } = suggestion;
    const take = (event) => {
      event.preventDefault();
      this.#close();
      this.take(suggestion);
    };
    return build("li", { id: `${this.list.id}-${index}`, role: "option", onpointerdown: take }, name, ...(name === value ? [] : [build("small", {}, value)]));
  }

  #write(value) {
    this.input.value = value;
    this.input.dispatchEvent(new Event("change"));
  }

  #close() {
    clearTimeout(this.#wait);
    this.#turn += 1;
    this.#open(false);
  }

  #open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute("aria-expanded", String(shown));
    this.#mark(-1);
    if (shown) this.list.scrollIntoView({ block: "nearest" });
  }

  #mark(index) {
    this.#active = index;
    const options = [...this.list.children];
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    if (options[index]) this.input.setAttribute("aria-activedescendant", options[index].id);
    else this.input.removeAttribute("aria-activedescendant");
    options[index]?.scrollIntoView({ block: "nearest" });
  }

  #press(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (step && this.list.hidden) this.#offer();
    else if (step) this.#walk(step);
    else if (event.key === "Enter" && this.#active >= 0) this.list.children[this.#active].dispatchEvent(new Event("pointerdown", { cancelable: true }));
    else if (event.key === "Escape" && !this.list.hidden) this.#close();
    else {
      // What stands there is meant, and nothing else wanted
      if (event.key === "Enter") this.#close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Round and round; from nowhere up is the last. */
  #walk(step) {
    const { length } = this.list.children;
    this.#mark((this.#active + step + length + (this.#active < 0 && step < 0 ? 1 : 0)) % length);
  }
}

/** Without names one can still type: who is asked may be out of reach. */
async function asked(find, query) {
  try {
    return await find(query);
  } catch {
    return [];
  }
}
