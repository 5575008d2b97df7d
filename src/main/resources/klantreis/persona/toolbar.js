import { build } from "../viewer/build.js";
import { press } from "../viewer/on-demand.js";
import { fetchHistory } from "./history.js";

/**
 * Lets everybody look back at a persona where its saved card stands, and those who may edit it do so.
 * @param {HTMLElement} card
 * @param {Record<string, string>} texts in the reader's language
 * @param {string} base path of the wiki
 */
export function addToolbar(card, texts, base) {
  if (!Number(card.dataset.revision) || card.closest("dialog")) return;
  const status = build("p", { class: "klantreis-added", role: "status", lang: texts.lang });
  const means = { texts, say: (message) => { status.textContent = message; } };
  const edit = press(means, texts.edit, async () => (await import("../persona-editor/main.js")).editPersona(card, texts.lang, base));
  const history = press(means, texts.history, async () => (await fetchHistory()).showPersonaHistory(card, base));
  const shown = "klantreisEditable" in card.dataset ? [edit, history] : [history];
  card.prepend(build("div", { class: "klantreis-added klantreis-persona-toolbar", role: "group", "aria-label": texts.controls, lang: texts.lang }, ...shown), status);
}
