import { build, button } from "../viewer/build.js";
import { select } from "./choice-field.js";

/** One line of a list, with what is chosen about it. */
export class Row {
  /**
   * @param {{t: Function, member: object, tell: (join?: string) => void, next: (row: Row) => void, remove: (row: Row, back: boolean) => void}} list
   * @param {any} [entry] undefined for a line that says nothing yet
   */
  constructor(list, entry) {
    Object.assign(this, { list, entry });
    this.element = build("li", {}, ...(list.member.picked ? this.#picked() : this.#typed()));
    if (list.member.choice) this.#choice();
  }

  focus() {
    this.field.focus();
    const end = this.field.value?.length;
    if (this.field.matches("textarea")) this.field.setSelectionRange(end, end);
  }

  /** Tells those who only hear it which line this is. @param {number} number from 1 */
  call(number) {
    const { member, t } = this.list;
    if (!member.picked) this.field.setAttribute("aria-label", this.entry === undefined ? t("editor.persona.more", member.label) : t("editor.persona.entry", member.label, number));
  }

  #typed() {
    const { member, t } = this.list;
    this.field = build("textarea", { class: "klantreis-written", rows: "1", maxlength: String(member.most), placeholder: t("editor.persona.add"),
      oninput: () => this.#type(), onkeydown: (event) => this.#press(event), onblur: () => this.#left() });
    this.field.value = this.entry === undefined ? "" : member.textOf(this.entry);
    return [this.field];
  }

  #picked() {
    const { member, t } = this.list;
    const name = member.textOf(this.entry);
    const remove = button(t("editor.persona.without", name), "✕", () => this.list.remove(this, true));
    return [build("span", { "data-i": this.entry.key }, name), remove];
  }

  #choice() {
    const { choice, picked, textOf } = this.list.member;
    const label = this.entry === undefined ? choice.label : `${choice.label}: ${textOf(this.entry)}`;
    this.choice = select(choice.words, label, (key) => {
      this.entry = choice.put(this.entry, key);
      this.element.dataset.tone = key;
      this.list.tell("");
    });
    if (this.entry === undefined) this.choice.hidden = true;
    else this.choice.value = choice.of(this.entry);
    if (picked) this.field = this.choice;
    (this.element.querySelector("span") ?? this.field).after(this.choice);
  }

  #type() {
    const text = this.field.value.replace(/[\r\n]+/g, " ");
    // Whoever words it anew from an empty line changes its words alone
    this.told = this.entry ?? this.told;
    this.entry = this.list.member.withText(this.told, text.trim() && text);
    if (this.choice) {
      this.choice.hidden = this.entry === undefined;
      if (this.entry !== undefined) this.choice.value = this.list.member.choice.of(this.entry);
    }
    this.list.tell();
  }

  #press(event) {
    const empty = !this.field.value;
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      if (!empty) this.list.next(this);
    }
    if (event.key === "Backspace" && empty) {
      event.preventDefault();
      this.list.remove(this, true);
    }
  }

  /** An empty line among others goes when it is left; the last one waits for what comes. */
  #left() {
    this.told = this.entry;
    if (this.entry === undefined && this.element.nextSibling) queueMicrotask(() => this.element.nextSibling && this.list.remove(this, false));
  }
}
