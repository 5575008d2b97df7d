import { drawAnew } from "../shared/anew.js";
import { drawCardAnew } from "../shared/card-anew.js";
import { Rest } from "../shared/rest.js";
import { translator } from "../shared/translate.js";
import { cardOf } from "./card.js";
import { mapOf } from "./map.js";
import { openWindow } from "./window.js";

/**
 * Opens the history for whoever reads a map.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 */
export async function showHistory(viewer) {
  const { map, base } = viewer;
  const rest = new Rest(base, map.dataset.page, map.dataset.klantreisMap);
  const { t, limits } = await wordsOf(rest, map);
  const restored = (revision) => drawAnew(viewer, { message: t("history.restored", revision) });
  await openHistory({ viewer, t, rest, limits, mayEdit: "klantreisEditable" in map.dataset, restored });
}

/**
 * Opens the history of a map.
 * @param {Omit<import("./window.js").History, "subject" | "say" | "outdated"> & {viewer: import("../viewer/viewer.js").Viewer}} opening
 */
export function openHistory({ viewer, ...opening }) {
  return openWindow({ ...opening, subject: mapOf(viewer) });
}

/**
 * Opens the history of a persona.
 * @param {HTMLElement} card
 * @param {string} base path of the wiki
 * @param {(revision: number) => void} [restored] instead of showing the card anew
 */
export async function showPersonaHistory(card, base, restored) {
  const rest = new Rest(base, card.dataset.page, card.dataset.klantreisPersona, "personas");
  const { t, limits } = await wordsOf(rest, card);
  const shown = (revision) => drawCardAnew(card, t("history.restored", revision));
  await openWindow({ subject: cardOf(card), t, rest, limits, mayEdit: "klantreisEditable" in card.dataset, restored: restored ?? shown });
}

async function wordsOf(rest, { lang }) {
  const { texts, limits } = await rest.words(lang);
  return { t: translator(texts), limits };
}
