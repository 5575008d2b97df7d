/** Those who want to hear of something. */
export class Listeners {
  #listeners = new Set();

  /** @param {(news: any) => void} listener @returns {() => void} stops listening */
  add(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(news) {
    [...this.#listeners].forEach((listener) => listener(news));
  }
}
