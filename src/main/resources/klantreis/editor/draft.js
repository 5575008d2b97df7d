import { carry } from "../shared/patch.js";
import { same } from "../shared/same.js";

const JOINING = 1000;

/**
 * The map as it is being edited: every change can be undone, and what others save comes in between and stays.
 *
 * @typedef {{kind: "change" | "undo" | "redo" | "saved" | "adopted", name: string, before: object, document: object}} Turn
 */
export class Draft {
  #document;
  #base;
  #saved;
  #undo = [];
  #redo = [];
  #joining = { key: "", until: 0 };
  #listeners = new Set();
  #now;

  /**
   * @param {object} document as saved
   * @param {number} base its revision
   * @param {() => number} now milliseconds
   */
  constructor(document, base, now = Date.now) {
    this.#document = document;
    this.#base = base;
    this.#saved = document;
    this.#now = now;
  }

  get document() {
    return this.#document;
  }

  /** The revision that the next save begins with. */
  get base() {
    return this.#base;
  }

  /** Whether there is something to save; what was taken back by hand is as good as never done. */
  get dirty() {
    return !same(this.#document, this.#saved);
  }

  get undoName() {
    return this.#undo.at(-1)?.name ?? "";
  }

  get redoName() {
    return this.#redo.at(-1)?.name ?? "";
  }

  /**
   * @param {string} name of the step that can be undone, in the reader's language
   * @param {object} next
   * @param {{join?: string}} options changes within a second that have the same key are undone as one
   */
  change(name, next, { join = "" } = {}) {
    const before = this.#document;
    if (next === before) return;
    const joins = join && join === this.#joining.key && this.#now() < this.#joining.until;
    this.#undo.push({ name, from: joins ? this.#undo.pop().from : before, to: next });
    this.#redo = [];
    this.#put("change", name, next, join);
  }

  undo() {
    const step = this.#undo.pop();
    if (!step) return;
    const next = turned(step.to, step.from, this.#document);
    this.#redo.push({ name: step.name, from: next, to: this.#document });
    this.#put("undo", step.name, next);
  }

  redo() {
    const step = this.#redo.pop();
    if (!step) return;
    const next = turned(step.from, step.to, this.#document);
    this.#undo.push({ name: step.name, from: this.#document, to: next });
    this.#put("redo", step.name, next);
  }

  /**
   * What was sent is saved; what was changed since stays on top. Where others changed the same, nothing comes in: the next
   * save begins where this one did, and asks.
   * @param {object} sent
   * @param {number} revision
   * @param {object} merged the server's document, if others' changes came in
   * @param {string} decided names the step that gives back what was decided against, if there was a conflict
   * @returns {boolean} whether others' changes came in
   */
  saved(sent, revision, merged = sent, decided = "") {
    const arrived = carry(sent, sent, merged);
    if (overlap(sent, this.#document, arrived)) return false;
    const ours = decided ? carry(this.#saved, sent, arrived) : arrived;
    const since = this.#document;
    this.#base = revision;
    this.#saved = arrived;
    if (!same(ours, arrived)) {
      this.#undo.push({ name: decided, from: carry(sent, since, ours), to: carry(sent, since, arrived) });
      this.#redo = [];
    }
    this.#put("saved", "", carry(sent, since, arrived), arrived === sent ? this.#joining.key : "");
    return arrived !== sent;
  }

  /**
   * Others' changes come in; nothing of ours is saved. An answer that a save has overtaken brings nothing new, and one that
   * overlaps with what was changed since waits for the next save, which asks.
   * @param {number} revision
   * @param {object} merged
   * @param {object} sent for which the server merged
   * @returns {boolean} whether they came in
   */
  adopt(revision, merged, sent = this.#document) {
    if (revision <= this.#base) return false;
    const arrived = carry(sent, sent, merged);
    if (overlap(sent, this.#document, arrived)) return false;
    this.#base = revision;
    this.#saved = carry(sent, arrived, this.#saved);
    this.#put("adopted", "", carry(sent, this.#document, arrived));
    return true;
  }

  /**
   * @param {(turn: Turn) => void} listener
   * @returns {() => void} ends it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #put(kind, name, document, join = "") {
    const before = this.#document;
    this.#document = document;
    this.#joining = { key: join, until: this.#now() + JOINING };
    this.#listeners.forEach((listener) => listener({ kind, name, before, document }));
  }
}

/** Whether it matters which of two changes to one document comes first. */
function overlap(before, one, other) {
  return one !== before && other !== before && !same(carry(before, one, other), carry(before, other, one));
}

/** Goes from one side of a step to the other; what others changed meanwhile goes along. */
function turned(here, there, document) {
  return document === here ? there : carry(here, document, there);
}
