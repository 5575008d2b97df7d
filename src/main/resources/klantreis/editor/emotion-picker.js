import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { addStyles } from "../shared/styles.js";
import { setStep } from "./changes/steps.js";
import { EmotionList } from "./emotion-list.js";
import { addWord, wordsOf } from "./emotion-words.js";
import { OwnWord } from "./own-word.js";
import { ValenceChoice } from "./valence-choice.js";
import { Wheel } from "./wheel.js";

/**
 * Lets the emotion of a step be chosen, on the wheel or in the list.
 * @param {import("./session.js").Session} session
 * @param {string} step
 * @returns {Promise<void>} when it can be seen
 */
export async function openEmotionPicker(session, step) {
  await new EmotionPicker(session, step).open();
}

class EmotionPicker {
  #chosen = "";

  constructor(session, id) {
    const { draft, t, words } = session;
    Object.assign(this, { session, id, step: draft.document.steps.find((step) => step.id === id) });
    const about = { words: this.#words, families: words.words.family, longest: words.limits.line, lang: draft.document.lang, t };
    const choose = (key) => this.choose(key);
    this.own = new OwnWord(about, (word) => this.#add(word));
    this.list = new EmotionList(about, { choose, take: () => this.#take(), typed: (text) => this.own.suggest(text) });
    this.wheel = new Wheel(this.#words, about.lang, choose);
    this.valence = new ValenceChoice({ valence: this.step.valence, lang: about.lang, t });
    this.taking = button(t("editor.emotion.take"), t("editor.emotion.take"), () => this.#take());
    this.taking.dataset.main = "";
    this.without = button(t("editor.emotion.without"), t("editor.emotion.without"), () => this.#clear());
    this.without.hidden = !this.step.emotion;
  }

  get #words() {
    return wordsOf(this.session.draft.document, this.session.words.words.emotion);
  }

  async open() {
    const { map, t, lang } = this.session;
    await addStyles(import.meta.url, "emotion-picker.css");
    this.dialog = await openDialog(map, { name: "emotions", title: t("editor.emotion.title", this.step.title), close: t("editor.emotion.close"), lang, closed: () => this.#settle() },
      build("div", { class: "klantreis-emotion-choice" }, this.wheel.element, build("div", {}, this.list.element, this.own.element)),
      build("footer", {}, this.valence.element, this.without, this.taking));
    this.choose(this.step.emotion ?? "");
    // There a keyboard would come up and cover the wheel
    if (!matchMedia("(pointer: coarse)").matches) this.list.input.focus();
  }

  /** @param {string} key of a word; empty for none */
  choose(key) {
    const word = this.#words.find((each) => each.key === key);
    this.#chosen = word ? key : "";
    this.list.show(this.#chosen);
    this.wheel.show(word);
    this.valence.propose(word);
    this.taking.disabled = !word;
  }

  #take() {
    if (!this.#chosen) return;
    const { draft, t } = this.session;
    const { name } = this.#words.find(({ key }) => key === this.#chosen);
    const felt = setStep(draft.document, this.id, "emotion", this.#chosen);
    draft.change(t("editor.emotion.set", this.step.title, name), setStep(felt, this.id, "valence", this.valence.value));
    this.dialog.close();
  }

  #clear() {
    const { draft, t } = this.session;
    draft.change(t("editor.emotion.cleared", this.step.title), setStep(draft.document, this.id, "emotion", undefined));
    this.dialog.close();
  }

  #settle() {
    const name = this.own.settle();
    if (name) this.session.say(this.session.t("editor.panel.taken", name));
  }

  #add(word) {
    const { draft, t, words } = this.session;
    const { document, key } = addWord(draft.document, word, words.words.emotion);
    draft.change(t("editor.emotion.added", word.name), document);
    this.list.offer(this.#words);
    this.choose(key);
    this.list.input.focus();
  }
}
