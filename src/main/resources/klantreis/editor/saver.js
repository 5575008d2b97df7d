import { troubleOf } from "./trouble.js";

const BUSY = 503;
const ATTEMPTS = 5;
const PAUSE = 500;

/**
 * How it stands with the draft on the server.
 * @typedef {{kind: "saved" | "unsaved" | "saving" | "conflict" | "offline" | "logged-out" | "refused", revision?: number, told?: string}} State
 */

/**
 * Brings a draft to the server. Nothing of the draft is given up before the server has it, and sending the same twice
 * stores it once.
 */
export class Saver {
  #running;
  #state = { kind: "saved" };

  /**
   * @param {{draft: import("./draft.js").Draft, rest: import("../shared/rest.js").Rest}} what
   * @param {object} means
   * @param {(conflict: object) => Promise<{resolved: object[], seen: number} | undefined>} means.settle asks about conflicts
   * @param {string} means.decided names the step that takes such a decision back
   * @param {(milliseconds: number) => Promise<void>} means.wait
   * @param {(state: State, came?: {sent: object, document: object}) => void} means.tell hears each new state, and what of others came with it, if anything
   */
  constructor({ draft, rest }, { settle, decided, wait, tell }) {
    Object.assign(this, { draft, rest, settle, decided, wait, tell });
    draft.subscribe(({ kind }) => { if (kind !== "saved" && !this.#running) this.#be(draft.dirty ? "unsaved" : "saved"); });
  }

  get state() {
    return this.#state;
  }

  /**
   * @param {string} message why; empty for none
   * @returns {Promise<boolean>} whether all that was there when it was called is saved
   */
  save(message) {
    this.#running ??= this.#run(message).finally(() => { this.#running = undefined; });
    return this.#running;
  }

  async #run(message) {
    let choice;
    for (let attempt = 1; ; attempt++) {
      const sent = this.draft.document;
      this.#be("saving");
      try {
        this.#take(sent, await this.rest.save(this.draft.base, sent, message, choice?.resolved, choice?.seen), choice);
        return true;
      } catch (failure) {
        if (isConflict(failure)) {
          this.#be("conflict");
          const settled = await this.settle(failure.body);
          if (!settled) return this.#stay("unsaved");
          choice = added(choice, settled);
        } else if (failure.status === BUSY && attempt < ATTEMPTS) {
          await this.wait(PAUSE * 2 ** attempt);
        } else {
          return this.#fail(failure);
        }
      }
    }
  }

  #take(sent, { revision, document }, choice) {
    const came = this.draft.saved(sent, revision, document, choice ? this.decided : "");
    this.#be(this.draft.dirty ? "unsaved" : "saved", { revision }, came && { sent, document });
  }

  #fail(failure) {
    const { kind, told } = troubleOf(failure);
    return this.#stay(kind, told);
  }

  #stay(kind, told = "") {
    this.#be(kind, { told });
    return false;
  }

  #be(kind, more = {}, came) {
    this.#state = { kind, ...more };
    this.tell(this.#state, came);
  }
}

/** Who saved while somebody chose is asked about alone; the choices of before still count. */
function added(earlier, { resolved, seen }) {
  return { resolved: [...(earlier?.resolved ?? []), ...resolved], seen };
}

function isConflict(failure) {
  return failure.status === 409 && Boolean(failure.body.conflicts);
}
