import { build } from "../viewer/build.js";
import { elementOf, nameOf } from "./refs.js";
import { writable, fieldOf } from "./cell-texts.js";
import { addLimit } from "./typing-limit.js";

/** Firefox and Safari do not let a field grow with its text. */
const GROWS = globalThis.CSS?.supports("field-sizing", "content");
/** Of a field, above and below, in pixels. */
const BORDERS = 4;

/** Typing a text where it stands: a field lies over the cell, so that no key makes the browser lay out the map. */
export class Typing {
  #field;
  #ref;
  /** What stood in the field when the draft said the same. */
  #known;

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
  }

  get active() {
    return Boolean(this.#field);
  }

  /** @returns {import("./refs.js").Ref | undefined} where somebody types */
  get ref() {
    return this.active ? this.#ref : undefined;
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
    this.#known = text.text;
    this.#field.focus();
    if (instead === undefined) this.#field.select();
    this.#note();
  }

  /** Takes what was typed so far into the draft; whoever saves amid a word types on. */
  take() {
    if (!this.#field) return;
    const { draft, t } = this.session;
    this.session.typing = undefined;
    // Whatever others have written here meanwhile: nobody typed against it
    if (this.#field.value === this.#known) return;
    const text = writable(draft.document, this.#ref);
    const typed = text?.lines ? this.#field.value.trim() : this.#field.value.replace(/\s+/g, " ").trim();
    if (!text && typed) this.session.say(t("editor.typing.gone", typed), "error");
    else if (text?.required && !typed) this.session.say(t("editor.title-needed"), "error");
    else if (text) {
      this.#known = this.#field.value;
      if (typed !== text.text) draft.change(t("editor.undo.text", nameOf(draft.document, this.#ref)), text.written(typed));
    }
  }

  /** Takes it and closes the field. */
  end() {
    const { draft } = this.session;
    const before = draft.document;
    this.take();
    this.#close(draft.document !== before);
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
    this.session.rendered.afterwards(() => field.remove());
  }

  #over(place, { lines, required }) {
    const box = place.closest(".klantreis-window") ?? place.closest(".klantreis-head");
    const [around, inside] = [box.getBoundingClientRect(), place.getBoundingClientRect()];
    const { limits } = this.session.words;
    const field = build("textarea", {
      class: "klantreis-added klantreis-typing", "aria-label": nameOf(this.session.draft.document, this.#ref), lang: this.session.map.lang,
      "aria-required": String(Boolean(required)), rows: "1", dir: "auto",
      oninput: () => this.#note(), oncompositionend: () => this.#note(), onblur: ({ target }) => this.#left(target),
    });
    addLimit(field, lines ? limits.text : limits.line, this.session);
    Object.assign(field.style, {
      left: `${inside.left - around.left + box.scrollLeft}px`, top: `${inside.top - around.top + box.scrollTop}px`,
      width: `${Math.max(inside.width, 160)}px`, minHeight: `${inside.height}px`,
    });
    box.append(field);
    return field;
  }

  /** Who looks into another window comes back to the field. */
  #left(field) {
    if (document.activeElement !== field) this.end();
  }

  #note() {
    const { value } = this.#field;
    if (!GROWS) grow(this.#field);
    const said = writable(this.session.draft.document, this.#ref)?.text;
    this.session.typing = value === said ? undefined : { ref: this.#ref, text: value };
  }
}

function grow({ style, scrollHeight, clientHeight }) {
  if (scrollHeight > clientHeight) style.height = `${scrollHeight + BORDERS}px`;
}
