import { createMap, readMap } from "./new-map.js";
import { showWhenMade } from "./progress.js";

/** Below a map that lives elsewhere: makes the page's own map, beginning as what is shown. */
export class OwnCopy {
  /**
   * @param {HTMLElement} element the notice drawn by the server
   * @param {{busy: string, failed: string, unreachable: string}} texts
   * @param {string} base path of the wiki
   */
  constructor(element, texts, base) {
    this.element = element;
    this.texts = texts;
    this.base = base;
  }

  start() {
    this.element.dataset.klantreisReady = "";
    this.element.querySelector("button").addEventListener("click", () => this.copy());
  }

  async copy() {
    if (this.busy) return;
    this.busy = true;
    this.busy = await showWhenMade(this.element, this.texts, () => this.make());
  }

  async make() {
    const { klantreisCopy: key, page, home, revision } = this.element.dataset;
    const { document } = await readMap(this.base, home, key, revision);
    await createMap(this.base, page, { key, document });
  }
}
