import { parsed, patch } from "./patching.js";
import { Listeners } from "./listeners.js";
import { rearrange } from "./rearranging.js";
import { shown } from "./shown.js";

/** Keeps the map on the page a picture of the draft: the server draws it, one drawing at a time, always the newest. */
export class Rendering {
  #last;
  /** The document of which that is a drawing. */
  #lastOf;
  #asked = 0;
  #drawn = 0;
  /** Drawings asked for earlier show less than what stands on the page. */
  #ahead = 0;
  #running;
  #begun = Promise.resolve();
  #listeners = new Listeners();

  /**
   * @param {{map: HTMLElement, draft: import("./draft.js").Draft, rest: import("../shared/rest.js").Rest}} session
   * @param {() => void} lost what had the focus is not on the map any more
   */
  constructor({ map, draft, rest }, lost) {
    Object.assign(this, { map, draft, rest, lost });
    /** The document whose phases, steps and lanes stand on the page, in its order. */
    this.pictured = draft.document;
    /** @type {"journey" | "blueprint" | undefined} */
    this.view = map.dataset.view;
  }

  /** Learns how the server draws what stands on the page; without that, the first change would draw all of it anew. */
  begin() {
    this.#begun = this.#learn();
    return this.#begun;
  }

  async #learn() {
    const { base, dirty, document } = this.draft;
    const next = parsed(await this.#draw());
    const stands = !dirty && rowsOf(next) === rowsOf(this.map) && this.map.dataset.revision === String(base);
    if (!stands) this.#show(next);
    this.#hold(next, document);
    this.#tell();
  }

  /** @param {() => void} listener hears when the map has been drawn anew @returns {() => void} stops listening */
  subscribe(listener) {
    return this.#listeners.add(listener);
  }

  /** @param {() => void} listener hears once, when what has been asked for by now stands on the page */
  afterwards(listener) {
    const wanted = this.#asked;
    const stop = this.subscribe(() => {
      if (this.#drawn < wanted) return;
      stop();
      listener();
    });
  }

  /** Moves on the page what was moved, and takes away what was removed, ahead of the drawing. */
  anticipate() {
    const { document } = this.draft;
    // A field that was typed in covers its old text until that is drawn anew
    if (!this.#last || this.map.querySelector("[data-klantreis-taken]")) return;
    if (!this.#keepingFocus(() => rearrange(this.map, this.pictured, document))) return;
    this.pictured = document;
    this.#ahead = this.#asked + 1;
    this.#tell();
  }

  /** Whether the page shows more than the server has drawn. */
  get isAhead() {
    return this.#drawn < this.#ahead;
  }

  /** Whether all that was asked for last stands on the page, though it is not drawn yet. */
  get isComplete() {
    return this.isAhead && this.#ahead === this.#asked;
  }

  /**
   * Draws the draft as it is now.
   * @returns {Promise<void>} when it, or a newer one, stands on the page
   * @throws {import("../shared/rest.js").Refused | import("../shared/rest.js").Unreachable} the map then shows what it showed
   */
  async render() {
    this.#asked++;
    const wanted = this.#asked;
    // An older drawing must not come after a newer one; whether it came at all is told by who asked for it
    await this.#begun.catch(() => {});
    while (this.#drawn < wanted) {
      this.#running ??= this.#once().finally(() => { this.#running = undefined; });
      await this.#running;
    }
  }

  async #once() {
    // Whatever the page can show by itself comes first
    if (this.isAhead) await shown();
    const asked = this.#asked;
    const { document } = this.draft;
    const html = await this.#draw();
    if (asked < this.#ahead) return;
    const next = parsed(html);
    this.#show(next);
    this.#hold(next, document);
    this.#drawn = asked;
    this.#tell();
  }

  #show(next) {
    // As if the last drawing had shown what was moved and removed since
    if (this.#last) rearrange(this.#last, this.#lastOf, this.pictured);
    this.#keepingFocus(() => patch(this.map, this.#last, next));
  }

  #hold(drawing, document) {
    this.#last = drawing;
    this.#lastOf = document;
    this.pictured = document;
  }

  #keepingFocus(change) {
    const focused = this.map.contains(document.activeElement) ? document.activeElement : undefined;
    const result = change();
    // In older browsers, moving an element within the page takes the focus from it
    if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
    // Whoever made the change may lead on by itself
    if (focused && (!focused.isConnected || focused.closest("[hidden]"))) queueMicrotask(() => this.#recover(focused));
    return result;
  }

  #recover(focused) {
    if ([focused, document.body].includes(document.activeElement)) this.lost();
  }

  /** The viewer hears of it by an event, because it knows no editor. */
  #tell() {
    this.map.dispatchEvent(new CustomEvent("klantreis-drawn"));
    this.#listeners.tell();
  }

  #draw() {
    return this.rest.preview(this.draft.document, this.map.id, this.view);
  }
}

function rowsOf(map) {
  return [...map.querySelectorAll("tr[data-lane]")].map((row) => `${row.dataset.lane} ${row.hidden}`).join();
}
