import { createMap } from "./new-map.js";

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
    this.busy = true;
    this.say(this.texts.busy, false);
    const { page, klantreisChooser: key } = this.element.dataset;
    try {
      await createMap(this.base, page, { key, starter: button.dataset.starter, lang: this.language });
      window.location.reload();
    } catch (failure) {
      this.busy = false;
      this.say(failure.told || (failure.status ? this.texts.failed : this.texts.unreachable), true);
      button.focus();
    }
  }

  say(text, failed) {
    const status = this.element.querySelector("[role=status]");
    status.textContent = text;
    status.classList.toggle("klantreis-failed", failed);
  }
}
