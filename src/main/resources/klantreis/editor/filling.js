import { type } from "./changes/texts.js";
import { writable } from "./cell-texts.js";
import { fromClipboard } from "./from-clipboard.js";
import { drawn } from "./many-cells.js";
import { pasteInto, tiled } from "./paste.js";
import { readLine, readText } from "./reading.js";
import { fillingOf, sheetOf } from "./sheet.js";

/** @typedef {import("./session.js").Session} Session @typedef {import("./chosen.js").Chosen} Chosen */

/** Writes what the first cell of each lane says into the others. @param {Session} session @param {Chosen} chosen */
export function fillAll(session, chosen) {
  const { part, refs } = chosen;
  if (refs.length < 2) return;
  const { document } = session.draft;
  const rows = fillingOf(document, sheetOf(document, session.rendered.view), part, session.words.words, drawn(session));
  put(session, part, rows, "editor.cells.filled", "editor.cells.told.filled");
}

/** @param {Session} session @param {Chosen} chosen @param {{text: string, html: string}} copied */
export function pasteAll(session, chosen, copied) {
  const rows = fromClipboard(copied, (html) => new DOMParser().parseFromString(html, "text/html"));
  if (!rows.length) return;
  const { first, part, refs } = chosen;
  if (rows.length === 1 && rows[0].length === 1 && refs.length < 2) return pasteOne(session, first, rows[0][0]);
  if (part) put(session, part, tiled(rows, part.height, part.width), "editor.cells.pasted", "editor.cells.told.pasted");
}

function pasteOne(session, ref, text) {
  const { draft, t, words } = session;
  const place = writable(draft.document, ref);
  const { value, problem } = place ? (place.lines ? readText(text, words.limits.text) : readLine(text, words.limits.line)) : {};
  if (problem) return session.say(t(...problem), "error");
  const { document, dropped } = place ? { document: place.written(value ?? (place.required ? place.text : "")), dropped: 0 }
    : type(draft.document, [{ lane: ref.lane, at: ref.at, text }], words.words, words.limits);
  draft.change(t("editor.cells.pasted", 1), document);
  tell(session, "editor.cells.told.pasted", 1 - dropped, 0, dropped);
}

function put(session, start, rows, name, told) {
  const { draft, words, t } = session;
  const { document, pasted, added, lost } = pasteInto(draft.document, sheetOf(draft.document, session.rendered.view), start, rows,
    { words: words.words, limits: words.limits, title: t("editor.cells.new-step") });
  draft.change(t(name, pasted), document);
  tell(session, told, pasted, added.length, lost);
}

function tell(session, told, done, added, lost) {
  session.say(session.t(told, done) + session.t("editor.cells.told.beside", added, lost), lost ? "error" : "info");
}
