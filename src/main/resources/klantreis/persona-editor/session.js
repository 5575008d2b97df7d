import { Draft } from "../editor/draft.js";
import { drawCardAnew } from "../shared/card-anew.js";

/** What the parts of the editor share while one persona is edited. */
export class Session {
  /**
   * @param {HTMLElement} card
   * @param {import("../editor/frame.js").Frame} frame
   * @param {{rest: import("../shared/rest.js").Rest, words: object, t: (key: string, ...values: any[]) => string, lang: string}} means
   * @param {{revision: number, document: object}} saved
   */
  constructor(card, frame, { rest, words, t, lang }, saved) {
    Object.assign(this, { card, rest, words, t, lang });
    this.shell = frame;
    this.frame = frame.dialog;
    this.bar = frame.bar;
    this.say = frame.say;
    this.draft = new Draft(saved.document, saved.revision);
    /** Asked before the editor closes; one that answers no keeps it open. @type {(() => Promise<boolean>)[]} */
    this.beforeClosing = [];
    /** Told when the editor has closed. @type {(() => void)[]} */
    this.closing = [];
  }

  /** Whether something happened in the editor itself, not in a dialog above it. @param {Event} event */
  isHere({ target }) {
    return target.closest("dialog") === this.frame;
  }

  /** Whoever is in a list may have begun a line that is not in the draft yet. */
  get typist() {
    return { active: this.card.contains(document.activeElement) && Boolean(document.activeElement.closest("ul")) };
  }

  /** Every letter is in the draft at once, so nothing waits to be taken. */
  takeTyping() {}

  takeWaiting() {}

  takeNames() {}

  /** Work begins at the name. */
  focus() {
    this.card.querySelector("[data-member=title]").focus();
  }

  /** Shows the card as the wiki draws it now. */
  drawAnew() {
    return drawCardAnew(this.card);
  }
}
