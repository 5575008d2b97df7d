import { asStored } from "./comment-text.js";
import { sending } from "./drafts.js";

/** What somebody writes in a box: kept until it is posted, and posted once. */
export class Writing {
  #drafts;
  #kept;
  #box;
  #mentions;
  #draft;

  /**
   * @param {import("./drafts.js").Drafts} drafts
   * @param {string} kept under which name the text is kept
   * @param {HTMLTextAreaElement} box
   * @param {import("./mentions.js").Mentions} mentions
   * @param {number} [edition] of the comment that is edited; a kept text changes the one it was begun with
   */
  constructor(drafts, kept, box, mentions, edition) {
    this.#drafts = drafts;
    this.#kept = kept;
    this.#box = box;
    this.#mentions = mentions;
    this.#draft = { edition, ...drafts.at(kept) };
  }

  /** As the wiki would keep it. */
  get text() {
    return asStored(this.#mentions.toKeys(this.#box.value));
  }

  keep() {
    this.#draft = { ...this.#draft, text: this.#box.value, people: this.#mentions.people };
    if (this.#box.value) this.#drafts.keep(this.#kept, this.#draft);
    else this.forget();
  }

  forget() {
    this.#drafts.forget(this.#kept);
  }

  /**
   * Sends the text; then the box is empty, unless something else stands there by now.
   * @template Answer
   * @param {string} place what it is written about
   * @param {(text: string, token: string, edition?: number) => Promise<Answer>} send
   * @returns {Promise<Answer>}
   */
  async post(place, send) {
    const { value } = this.#box;
    const { text } = this;
    this.#draft = sending(this.#draft, `${place} ${text}`);
    this.keep();
    const answer = await send(text, this.#draft.token, this.#draft.edition);
    if (this.#box.value === value) this.#box.value = "";
    // Another box of this name may have been opened since
    if (this.#drafts.at(this.#kept).text === value) this.forget();
    this.#draft = this.#drafts.at(this.#kept);
    return answer;
  }

  /** Nothing is sent twice because somebody presses twice, and nothing can be typed meanwhile. @param {() => Promise<void>} work */
  async alone(work) {
    if (this.#box.readOnly) return;
    this.#box.readOnly = true;
    try {
      await work();
    } finally {
      this.#box.readOnly = false;
    }
  }
}
