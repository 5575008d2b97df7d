import { build } from "../viewer/build.js";
import { elementOf, nameOf } from "./refs.js";
import { writable, fieldOf } from "./cell-texts.js";

/** Typing a text where it stands: a field lies over the cell, so that no key makes the browser lay out the map. */
export class Typing {
  #field;
  #ref;

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
  }

  get active() {
    return Boolean(this.#field);
  }

  /**
   * Opens the field over an element; where nothing can be typed, the panel's field for it.
   * @param {import("./refs.js").Ref} ref
   * @param {string} [instead] begins with this instead of what stands there
   */
  begin(ref, instead) {
    this.end();
    const { draft, map, openPanel } = this.session;
    const place = elementOf(map, ref);
    const text = writable(draft.document, ref);
    if (!place) return;
    if (!text) return openPanel.call(this.session, fieldOf(draft.document, ref));
    place.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#ref = ref;
    this.#field = this.#over(place, text);
    this.#field.value = instead ?? text.text;
    this.#field.focus();
    if (instead === undefined) this.#field.select();
    this.#note();
  }

  /** Takes what was typed into the draft and closes the field. */
  end() {
    if (!this.#field) return;
    const { draft, t } = this.session;
    const text = writable(draft.document, this.#ref);
    const typed = text?.lines ? this.#field.value.trim() : this.#field.value.replace(/\s+/g, " ").trim();
    const name = nameOf(draft.document, this.#ref);
    const empty = text?.required && !typed;
    const next = text && !empty && typed !== text.text ? text.written(typed) : draft.document;
    this.#close(next !== draft.document);
    if (empty) this.session.say(t("editor.title-needed"), "error");
    draft.change(t("editor.undo.text", name), next);
  }

  /** Gives back the old text. */
  cancel() {
    this.#close(false);
  }

  /** The field goes when the map shows what was typed; until then it covers the old text. */
  #close(changed) {
    const field = this.#field;
    this.#field = undefined;
    this.session.typing = undefined;
    if (!field) return;
    if (!changed) return field.remove();
    field.readOnly = true;
    field.dataset.klantreisTaken = "";
    const stop = this.session.rendered.subscribe(() => { field.remove(); stop(); });
  }

  #over(place, { lines, required }) {
    const box = place.closest(".klantreis-window") ?? place.closest(".klantreis-head");
    const [around, inside] = [box.getBoundingClientRect(), place.getBoundingClientRect()];
    const { limits } = this.session.words;
    const field = build("textarea", {
      class: "klantreis-added klantreis-typing", "aria-label": nameOf(this.session.draft.document, this.#ref), lang: this.session.map.lang,
      maxlength: String(lines ? limits.text : limits.line), "aria-required": String(Boolean(required)), rows: "1",
      oninput: () => this.#note(), onblur: () => this.end(),
    });
    Object.assign(field.style, {
      left: `${inside.left - around.left + box.scrollLeft}px`, top: `${inside.top - around.top + box.scrollTop}px`,
      width: `${Math.max(inside.width, 160)}px`, minHeight: `${inside.height}px`,
    });
    box.append(field);
    return field;
  }

  #note() {
    this.session.typing = { ref: this.#ref, text: this.#field.value };
  }
}
