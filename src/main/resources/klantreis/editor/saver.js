import { troubleOf } from "./trouble.js";
import { unanswered } from "./unanswered.js";

const BUSY = 503;
const ATTEMPTS = 5;
const PAUSE = 500;

/**
 * How it stands with the draft on the server.
 * @typedef {object} State
 * @property {"saved" | "unsaved" | "saving" | "conflict" | import("./trouble.js").Trouble["kind"]} kind
 * @property {number} [revision] as which something was saved just now
 * @property {string} [message] that went with it
 */

/**
 * Brings a draft to the server. Nothing of the draft is given up before the server has it, and sending the same twice
 * stores it once.
 */
export class Saver {
  #running;
  #message = "";
  #asked = false;
  #ended = false;
  /** What was sent when no answer came: until the same is sent once more, nobody knows whether the server has it. */
  #unanswered;
  /** @type {State} */
  state = { kind: "saved" };
  /** What keeps the draft from being saved, until it is, whatever is changed meanwhile. @type {import("./trouble.js").Trouble | undefined} */
  heldUp;

  /**
   * @param {{draft: import("./draft.js").Draft, rest: import("../shared/rest.js").Rest}} what
   * @param {object} means
   * @param {(conflict: object) => Promise<import("../shared/rest.js").Choice[] | undefined>} means.settle asks about conflicts
   * @param {string} means.decided names the step that takes such a decision back
   * @param {(milliseconds: number) => Promise<void>} means.wait
   * @param {() => void} means.takeTyping lets the draft know what is being typed
   * @param {(state: State, came?: {sent: object, document: object}) => void} means.tell hears each new state, and what of others came with it, if anything
   */
  constructor({ draft, rest }, { settle, decided, wait, takeTyping, tell }) {
    Object.assign(this, { draft, rest, settle, decided, wait, takeTyping, tell });
    draft.subscribe(({ kind }) => { if (kind !== "saved" && !this.#running) this.#settleDown(); });
  }

  /** Whether there is something to send. */
  get due() {
    return this.draft.dirty || Boolean(this.#unanswered);
  }

  /** Whether the server may have what the draft does not know of. */
  get busy() {
    return Boolean(this.#running ?? this.#unanswered);
  }

  /**
   * @param {string} message why; empty for none
   * @returns {Promise<boolean>} whether all that was there when it was called is saved
   */
  save(message) {
    this.#message = message;
    this.#asked = true;
    this.#running ??= this.#all().finally(() => {
      this.#running = undefined;
      // After a failure nobody foresaw
      if (["saving", "conflict"].includes(this.state.kind)) this.#settleDown();
    });
    return this.#running;
  }

  /** Nothing more is sent, and nobody is asked. */
  end() {
    this.#ended = true;
  }

  /** Who asks while a save runs gets another after it. */
  async #all() {
    let saved = true;
    while (saved && this.#asked && this.due) {
      this.#asked = false;
      saved = await this.#run(this.#message);
    }
    return saved;
  }

  async #run(message) {
    let choices = [];
    for (let attempt = 1; !this.#ended; attempt++) {
      const late = this.#unanswered;
      const sent = late ?? { base: this.draft.base, document: this.draft.document, message, choices };
      this.#be("saving");
      try {
        this.#take(sent, await this.rest.save(sent.base, sent.document, sent.message, sent.choices));
        this.#asked ||= Boolean(late);
        return true;
      } catch (failure) {
        this.#unanswered = unanswered(sent, late, failure);
        // In place of what was late the newest is sent
        const more = late && !this.#unanswered ? [] : await this.#overcome(failure, attempt);
        if (!more) return false;
        choices = [...choices, ...more];
      }
    }
    return false;
  }

  /** @returns {Promise<object[] | undefined>} what is sent along when it is sent again; nothing if it is not */
  async #overcome(failure, attempt) {
    if (this.#ended) return undefined;
    if (isConflict(failure)) return this.#ask(failure.body);
    if (failure.status === BUSY && attempt < ATTEMPTS) {
      await this.wait(PAUSE * 2 ** attempt);
      return [];
    }
    this.heldUp = troubleOf(failure);
    this.#be(this.heldUp.kind);
    return undefined;
  }

  #take({ document: sent, message, choices }, { revision, document }) {
    this.heldUp = this.#unanswered = undefined;
    this.takeTyping();
    const came = this.draft.saved(sent, revision, document, choices.length ? this.decided : "");
    this.#settleDown({ revision, message }, came && { sent, document });
  }

  async #ask(conflict) {
    this.heldUp = undefined;
    this.#be("conflict");
    const settled = await this.settle(conflict);
    if (!settled) this.#settleDown();
    return settled;
  }

  #settleDown(more, came) {
    this.#be(this.due ? "unsaved" : "saved", more, came);
  }

  #be(kind, more, came) {
    this.state = { kind, ...more };
    this.tell(this.state, came);
  }
}

function isConflict(failure) {
  return failure.status === 409 && Boolean(failure.body.conflicts);
}
