import { createMap } from "./new-map.js";

/** In place of a map that is not there: its button opens the gallery, which is fetched only then. */
export class MapChooser {
  /**
   * @param {HTMLElement} element the section drawn by the server
   * @param {{busy: string, failed: string, unreachable: string}} texts
   * @param {string} base path of the wiki
   * @param {() => Promise<{openGallery: (opening: object) => Promise<void>}>} fetched
   */
  constructor(element, texts, base, fetched = () => import("../gallery/main.js")) {
    Object.assign(this, { element, texts, base, fetched });
  }

  start() {
    this.element.dataset.klantreisReady = "";
    this.element.querySelector("button").addEventListener("click", () => this.open());
  }

  async open() {
    if (this.opening) return;
    this.opening = true;
    this.say("");
    try {
      const { openGallery } = await this.fetched();
      const { space, view = "journey" } = this.element.dataset;
      await openGallery({ base: this.base, page: "", space, view: () => view, verb: "gallery.use", use: (choice) => this.begin(choice) });
    } catch (failure) {
      this.say(failure.told || this.texts.unreachable);
    }
    this.opening = false;
  }

  async begin({ starter, lang }) {
    const { page, klantreisChooser: key } = this.element.dataset;
    await createMap(this.base, page, { key, starter, lang });
    window.location.reload();
  }

  say(text) {
    const status = this.element.querySelector("[role=status]");
    status.textContent = text;
    status.classList.toggle("klantreis-failed", Boolean(text));
  }
}
