import { createMap } from "./new-map.js";
import { showWhenMade } from "./progress.js";

/** One chooser: its language switches the pictures, its buttons make the map and show it. */
export class StarterChooser {
  /**
   * @param {HTMLElement} element the section drawn by the server
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
    this.element.addEventListener("change", () => this.showPictures());
    this.element.addEventListener("click", (event) => {
      const button = event.target.closest("[data-starter]");
      if (button) this.choose(button);
    });
  }

  get language() {
    return this.element.querySelector("input[type=radio]:checked").value;
  }

  showPictures() {
    this.element.querySelectorAll("[data-language]")
      .forEach((picture) => { picture.hidden = picture.dataset.language !== this.language; });
  }

  async choose(button) {
    if (this.busy) return;
    const { page, klantreisChooser: key } = this.element.dataset;
    const map = { key, starter: button.dataset.starter, lang: this.language };
    this.busy = true;
    this.busy = await showWhenMade(this.element, this.texts, () => createMap(this.base, page, map));
  }
}
