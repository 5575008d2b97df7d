import { addStyles } from "../shared/styles.js";
import { Rest } from "../shared/rest.js";
import { openFrame } from "../editor/frame.js";
import { addClosing } from "../editor/closing.js";
import { addKeeping, keptDrafts } from "../editor/keeping.js";
import { addLeaving } from "../editor/leaving.js";
import { addPresence } from "../editor/presence.js";
import { addUndo } from "../editor/undo.js";
import { addFields } from "./fields.js";
import { addHistory } from "./history.js";
import { addSaving } from "./saving.js";
import { Session } from "./session.js";
import { begun } from "./beginning.js";
import { wording } from "./wording.js";

/** Each adds one ability to an open editor. */
const PARTS = [addFields, addUndo, addSaving, addKeeping, addLeaving, addOthers, addHistory, addClosing];

/** @param {Session} session */
function addOthers(session) {
  addPresence(session, () => session.say(session.t("editor.persona.arrived")));
}

/**
 * Lets somebody edit a persona where its card stands on the page.
 * @param {HTMLElement} card
 * @param {string} lang of the reader
 * @param {string} base path of the wiki
 * @returns {Promise<void>} when the editor is open
 * @throws {import("../shared/rest.js").Refused | import("../shared/rest.js").Unreachable} the page is then as it was
 */
export async function editPersona(card, lang, base) {
  const rest = new Rest(base, card.dataset.page, card.dataset.klantreisPersona, "personas");
  const [words, saved, left] = await Promise.all([rest.words(card.lang), rest.read(), keptDrafts(rest),
    addStyles(import.meta.url, "../editor/frame.css", "editor.css")]);
  const t = wording(words.texts);
  const { start, kept } = await begun({ card, lang, rest, t }, saved, left);
  const frame = openFrame(card, lang, t);
  const session = new Session(card, frame, { rest, words, t, lang }, start);
  session.kept = kept;
  PARTS.forEach((add) => add(session));
  if (kept) session.draft.change(t("editor.kept.step"), kept.document);
  session.focus();
}
