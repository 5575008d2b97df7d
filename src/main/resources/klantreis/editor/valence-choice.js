import { build, button } from "../viewer/build.js";
import { VALENCES, signed } from "../shared/valence.js";

/**
 * A choice of valences, or none.
 * @param {string} none what stands for none
 * @param {string} lang language of the map
 * @param {(event: Event) => void} [changed]
 * @returns {HTMLSelectElement}
 */
export function valenceSelect(none, lang, changed = () => {}) {
  return build("select", { onchange: changed }, build("option", { value: "" }, none),
    ...VALENCES.map((valence) => build("option", { value: String(valence) }, signed(valence, lang))));
}

/** @param {HTMLSelectElement} select @returns {number | undefined} */
export function valenceIn(select) {
  return select.value === "" ? undefined : Number(select.value);
}

/** How a step feels in a number: what it has stays, and what a word proposes is offered beside it. */
export class ValenceChoice {
  #proposed;
  #own;

  /** @param {{valence?: number, lang: string, t: Function}} about the valence that the step has */
  constructor({ valence, lang, t }) {
    Object.assign(this, { lang, t });
    this.#own = valence !== undefined;
    this.select = valenceSelect(t("editor.curve.unknown"), lang, () => {
      this.#own = true;
      this.#tell();
    });
    this.select.value = valence ?? "";
    this.offer = button("", "", () => this.#take());
    this.hint = build("span", { role: "status" });
    this.element = build("div", { class: "klantreis-emotion-valence" }, build("label", {}, t("editor.field.valence"), this.select), this.offer, this.hint);
    this.#tell();
  }

  /** @returns {number | undefined} */
  get value() {
    return valenceIn(this.select);
  }

  /** @param {import("./emotion-words.js").EmotionWord} [word] */
  propose(word) {
    this.#proposed = word;
    if (!this.#own) this.select.value = word?.valence ?? "";
    this.#tell();
  }

  #take() {
    this.select.value = this.#proposed.valence;
    this.#tell();
    this.select.focus();
  }

  #tell() {
    const { name, valence } = this.#proposed ?? {};
    this.offer.hidden = valence === undefined || valence === this.value;
    if (valence !== undefined) this.offer.textContent = this.t("editor.emotion.proposed", signed(valence, this.lang));
    const open = name && valence === undefined && this.value === undefined;
    this.hint.textContent = open ? this.t("editor.emotion.either", name) : "";
  }
}
