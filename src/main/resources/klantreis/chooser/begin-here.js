import { createMap } from "./new-map.js";
import { showWhenMade } from "./progress.js";

/** Above a map or persona that is not made yet: makes it as it is shown. */
export class BeginHere {
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
    this.element.querySelector("button").addEventListener("click", () => this.begin());
  }

  async begin() {
    if (this.busy) return;
    this.busy = true;
    this.busy = await showWhenMade(this.element, this.texts, () => createMap(this.base, this.element.dataset.page, this.wanted, this.element.dataset.kind));
  }

  get wanted() {
    const { klantreisBegin: key, starter, language: lang, title, role, state, persona } = this.element.dataset;
    return { key, starter, lang, ...(title && { title }), ...(role && { role }), ...(state && { state }), ...(persona && { persona: personaAt(persona) }) };
  }
}

/** @param {string} address such as `98320:ria` */
function personaAt(address) {
  const [page, key] = address.split(":");
  return { page: Number(page), key };
}
