const PAUSE = 500;

/** Finds what somebody types, as lists and menus of a desktop do. */
export class Typeahead {
  #typed = "";
  #at = 0;

  /**
   * @param {string[]} labels
   * @param {number} current
   * @param {string} key
   * @param {number} now in milliseconds
   * @returns {number} the next label that begins so, or -1
   */
  find(labels, current, key, now) {
    this.#typed = (now - this.#at > PAUSE ? "" : this.#typed) + key.toLowerCase();
    this.#at = now;
    // The same letter again walks through all that begin with it
    const same = [...this.#typed].every((letter) => letter === this.#typed[0]);
    const wanted = same ? this.#typed[0] : this.#typed;
    const from = same ? current + 1 : current;
    const order = labels.map((_, index) => (from + index) % labels.length);
    return order.find((index) => labels[index].toLowerCase().startsWith(wanted)) ?? -1;
  }
}
