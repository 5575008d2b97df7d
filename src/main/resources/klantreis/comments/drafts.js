import { Mentions } from "./mentions.js";

/**
 * What was written and is not yet answered. The token stays with it, so that sending it again is safe.
 * @typedef {{text: string, token: string, people: import("./mentions.js").Person[], sent?: string, edition?: number}} Draft
 * `sent` is what went out with the token, `edition` of the comment is what was changed
 */

const BYTES = 12;

/** The texts that a tab keeps until they are posted, also when the page is loaded anew. */
export class Drafts {
  /**
   * @param {string} map address that no other map has, and who writes: another person may come to the same tab
   * @param {Storage} store may refuse to keep anything
   */
  constructor(map, store = globalThis.sessionStorage) {
    Object.assign(this, { map, store, kept: new Map() });
  }

  /** @param {string} place what the text is for @returns {Draft} a new one if there is none */
  at(place) {
    return this.kept.get(place) ?? this.#stored(place) ?? { text: "", token: newToken(), people: [] };
  }

  /** @param {string} place @param {Draft} draft */
  keep(place, draft) {
    this.kept.set(place, draft);
    this.#try(() => this.store.setItem(this.#key(place), JSON.stringify(draft)));
  }

  /** @param {string} place */
  forget(place) {
    this.kept.delete(place);
    this.#try(() => this.store.removeItem(this.#key(place)));
  }

  /** Puts what was written for one place below what was written for another. One name may mean two people in them. */
  move(from, to) {
    const [moved, begun] = [this.at(from), this.at(to)];
    if (!moved.text) return;
    const texts = [begun, moved].filter(({ text }) => text).map(({ text, people }) => new Mentions(people).toKeys(text));
    const mentions = new Mentions(begun.people);
    moved.people.forEach((person) => mentions.label(person));
    this.keep(to, { ...begun, text: mentions.toNames(texts.join("\n\n")), people: mentions.people });
    this.forget(from);
  }

  #stored(place) {
    return this.#try(() => JSON.parse(this.store.getItem(this.#key(place)))) ?? undefined;
  }

  #key(place) {
    return `klantreis ${this.map} ${place}`;
  }

  /** A browser that keeps nothing, or is full, still keeps it as long as the page is there. */
  #try(work) {
    try {
      return work();
    } catch {
      return undefined;
    }
  }
}

/**
 * A draft that goes out. A token stands for one text on one place: what was changed since it was sent is another comment.
 * @param {Draft} draft
 * @param {string} what place and text
 * @returns {Draft}
 */
export function sending(draft, what) {
  return { ...draft, sent: what, token: (draft.sent ?? what) === what ? draft.token : newToken() };
}

/** What makes a comment known again when it is sent twice; randomUUID is missing without HTTPS. */
export function newToken() {
  return [...crypto.getRandomValues(new Uint8Array(BYTES))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
