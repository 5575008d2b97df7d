import { build } from "../viewer/build.js";
import { isVisible } from "./changes/plain.js";
import { valenceIn, valenceSelect } from "./valence-choice.js";

/** A form that folds away, for a word that the catalogue does not have. */
export class OwnWord {
  #named = false;

  /**
   * @param {{families: {key: string, name: string}[], longest: number, lang: string, t: Function}} about
   * @param {(word: {name: string, family: string, strength: number, valence?: number}) => void} add
   */
  constructor({ families, longest, lang, t }, add) {
    this.name = build("input", { type: "text", required: true, maxlength: String(longest), pattern: ".*\\S.*", lang, oninput: () => { this.#named = true; } });
    this.family = build("select", { lang }, ...families.map(({ key, name }) => build("option", { value: key }, name)));
    this.strength = build("select", {}, ...[t("editor.emotion.mild"), t("editor.emotion.medium"), t("editor.emotion.strong")]
      .map((name, i) => build("option", { value: String(i + 1), selected: i === 1 }, name)));
    this.valence = valenceSelect(t("editor.emotion.any-sign"), lang);
    const fields = [["editor.emotion.name", this.name], ["editor.emotion.family", this.family],
      ["editor.emotion.strength", this.strength], ["editor.emotion.proposes", this.valence]];
    this.add = add;
    const form = build("form", { onsubmit: (event) => {
      event.preventDefault();
      this.#take();
      this.element.open = false;
    } }, ...fields.map(([label, field]) => build("label", {}, t(label), field)),
    build("button", { class: "klantreis-button" }, t("editor.emotion.add")));
    this.element = build("details", { class: "klantreis-own-word", ontoggle: () => form.scrollIntoView({ block: "nearest" }) }, build("summary", {}, t("editor.emotion.own")), form);
  }

  /** What was searched may be the word that is missing. @param {string} text */
  suggest(text) {
    if (!this.#named) this.name.value = text;
  }

  /** Takes a word that somebody typed and went away from. @returns {string} its name; empty if there is none */
  settle() {
    const name = this.#named && isVisible(this.name.value) ? this.name.value.trim() : "";
    if (name) this.#take();
    return name;
  }

  #take() {
    const word = this.#word();
    this.#named = false;
    this.name.value = "";
    this.add(word);
  }

  #word() {
    const valence = valenceIn(this.valence);
    return { name: this.name.value.trim(), family: this.family.value, strength: Number(this.strength.value), ...(valence === undefined ? {} : { valence }) };
  }
}
