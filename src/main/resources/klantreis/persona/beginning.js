import { createMap } from "../chooser/new-map.js";
import { showWhenMade } from "../chooser/progress.js";

/**
 * Makes the buttons work with which a page gets its first persona.
 * @param {HTMLElement} section drawn by the server
 * @param {{busy: string, failed: string, unreachable: string}} texts in the reader's language
 * @param {string} base path of the wiki
 */
export function letBegin(section, texts, base) {
  const { page, klantreisBegin: key } = section.dataset;
  let busy = false;
  section.addEventListener("click", async ({ target }) => {
    const chosen = target.closest("[data-starter]");
    if (!chosen || busy) return;
    busy = true;
    busy = await showWhenMade(section, texts, () => createMap(base, page, { key, starter: chosen.dataset.starter, lang: chosen.closest("ul").lang }, "personas"));
  });
}
