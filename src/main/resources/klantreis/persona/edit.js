import { build, button } from "../viewer/build.js";

/**
 * Lets those who may edit a persona do so where its card stands.
 * @param {HTMLElement} card
 * @param {Record<string, string>} texts in the reader's language
 * @param {string} base path of the wiki
 */
export function addEdit(card, texts, base) {
  const status = build("p", { class: "klantreis-added", role: "status", lang: texts.lang });
  let opening = false;
  const open = button(texts.edit, texts.edit, async () => {
    if (opening) return;
    opening = true;
    status.textContent = "";
    try {
      await (await import("../persona-editor/main.js")).editPersona(card, texts.lang, base);
    } catch (failure) {
      status.textContent = failure.told || texts.unreachable;
    }
    opening = false;
  });
  card.prepend(build("div", { class: "klantreis-added klantreis-persona-toolbar", role: "group", "aria-label": texts.controls, lang: texts.lang }, open), status);
}
