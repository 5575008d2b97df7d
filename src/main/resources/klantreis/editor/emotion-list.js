import { build } from "../viewer/build.js";
import { signed } from "../shared/valence.js";
import { found } from "./emotion-words.js";

/** In pixels; the name of a family stays above its words. */
const HEADING = 30;

let lists = 0;

/** All words for feelings, to be searched by typing and walked with the arrows: a combobox whose list is always open. */
export class EmotionList {
  #id = `klantreis-emotions-${++lists}`;
  #chosen = "";

  /**
   * @param {{words: import("./emotion-words.js").EmotionWord[], families: {key: string, name: string}[], lang: string, t: Function}} about
   * @param {{choose: (key: string) => void, take: () => void, typed: (text: string) => void}} told
   */
  constructor({ words, families, lang, t }, told) {
    Object.assign(this, { words, lang, t, told });
    this.families = new Map(families.map(({ key, name }) => [key, name]));
    this.box = build("div", { id: this.#id, role: "listbox", "aria-label": t("editor.emotion.words"), lang });
    this.count = build("p", { role: "status" });
    this.input = build("input", {
      id: `${this.#id}-search`, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", lang,
      "aria-expanded": "true", "aria-autocomplete": "list", "aria-controls": this.#id,
      oninput: () => this.#search(), onkeydown: (event) => this.#press(event),
    });
    this.element = build("div", { class: "klantreis-emotion-list" }, build("label", { for: this.input.id }, t("editor.emotion.search")),
      this.input, this.box, this.count);
    this.box.addEventListener("click", ({ target }) => this.#hit(target, told.choose));
    this.box.addEventListener("dblclick", ({ target }) => this.#hit(target, told.take));
    // The focus stays in the search field, where typing goes on
    this.box.addEventListener("mousedown", (event) => event.preventDefault());
    this.#draw();
  }

  /** @param {import("./emotion-words.js").EmotionWord[]} words */
  offer(words) {
    this.words = words;
    this.input.value = "";
    this.count.textContent = "";
    this.#draw();
  }

  /** Marks the chosen word. @param {string} key */
  show(key) {
    this.#chosen = key;
    this.#options.forEach((option) => option.setAttribute("aria-selected", String(option.dataset.key === key)));
    const option = this.#options.find(({ dataset }) => dataset.key === key);
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    if (option) this.#reveal(option);
  }

  /** Scrolls the list and nothing around it. */
  #reveal({ offsetTop, offsetHeight }) {
    const least = offsetTop + offsetHeight - this.box.clientHeight;
    this.box.scrollTop = Math.min(Math.max(this.box.scrollTop, least), offsetTop - HEADING);
  }

  get #options() {
    return [...this.box.querySelectorAll("[role=option]")];
  }

  #search() {
    const text = this.input.value.trim();
    this.#draw();
    const options = this.#options;
    this.count.textContent = options.length ? this.t("editor.emotion.found", options.length) : this.t("editor.emotion.none");
    this.told.typed(text);
    if (text) this.told.choose(options[0]?.dataset.key ?? "");
  }

  #draw() {
    this.box.replaceChildren(...found(this.words, this.input.value).map(([family, words]) => {
      const id = `${this.#id}-${family}`;
      return build("div", { role: "group", "aria-labelledby": id, "data-family": family },
        build("div", { id, role: "presentation" }, this.families.get(family) ?? family), ...words.map((word) => this.#option(word)));
    }));
    this.show(this.#chosen);
  }

  #option({ key, name, strength, valence }) {
    return build("div", { id: `${this.#id}-${key}-word`, role: "option", "aria-selected": "false", "data-key": key, "data-strength": String(strength) },
      name, build("small", {}, valence === undefined ? "±" : signed(valence, this.lang)));
  }

  #hit(target, act) {
    const option = target.closest("[role=option]");
    if (option) act(option.dataset.key);
  }

  #press(event) {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") this.#walk(key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter") this.told.take();
    else if (key === "Escape" && this.input.value) this.#clear();
    else return;
    event.preventDefault();
  }

  #walk(by) {
    const options = this.#options;
    const place = options.findIndex(({ dataset }) => dataset.key === this.#chosen);
    const next = options.at(place < 0 && by < 0 ? -1 : (place + by) % options.length);
    if (next) this.told.choose(next.dataset.key);
  }

  #clear() {
    this.input.value = "";
    this.#search();
  }
}
