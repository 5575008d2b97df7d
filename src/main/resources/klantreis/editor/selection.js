import { MAP, sameRef } from "./refs.js";
import { Listeners } from "./listeners.js";

/** What the editor is about right now: the map, or one of its elements. */
export class Selection {
  #ref = MAP;
  #listeners = new Listeners();

  get ref() {
    return this.#ref;
  }

  /** @param {import("./refs.js").Ref} ref */
  set(ref) {
    if (sameRef(ref, this.#ref)) return;
    this.#ref = ref;
    this.#listeners.tell(ref);
  }

  /** @param {(ref: import("./refs.js").Ref) => void} listener @returns {() => void} stops listening */
  subscribe(listener) {
    return this.#listeners.add(listener);
  }
}
