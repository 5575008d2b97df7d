import { type } from "./changes/typed-texts.js";
import { writable } from "./cell-texts.js";
import { filled } from "./filled.js";
import { fromClipboard } from "./from-clipboard.js";
import { drawn } from "./many-cells.js";
import { pasteInto, tiled } from "./paste.js";
import { readLine, readText } from "./reading.js";
import { besideReading, sheetOf, textReading } from "./sheet.js";
import { readBesides, writeBesides } from "./besides.js";

/** @typedef {import("./session.js").Session} Session @typedef {import("./chosen.js").Chosen} Chosen */

/** Writes what the first cell of each lane says into the others. @param {Session} session @param {Chosen} chosen */
export function fillAll(session, chosen) {
  const { part, refs } = chosen;
  if (refs.length < 2) return;
  const { document } = session.draft;
  const sheet = sheetOf(document, session.rendered.view);
  const texts = filled(sheet, part, textReading(document, session.words.words, drawn(session)));
  put(session, part, texts, filled(sheet, part, besideReading(document)), "editor.cells.filled", "editor.cells.told.filled");
}

/** @param {Session} session @param {Chosen} chosen @param {{text: string, html: string, besides?: string}} copied */
export function pasteAll(session, chosen, copied) {
  const rows = fromClipboard(copied, (html) => new DOMParser().parseFromString(html, "text/html"));
  if (!rows.length) return;
  const { first, part, refs } = chosen;
  const besides = readBesides(copied.besides, session.words.limits);
  if (rows.length === 1 && rows[0].length === 1 && refs.length < 2) return pasteOne(session, first, rows[0][0], besides[0]?.[0]);
  const all = (each) => (each.length ? tiled(each, part.height, part.width) : each);
  if (part) put(session, part, all(rows), all(besides), "editor.cells.pasted", "editor.cells.told.pasted");
}

function pasteOne(session, ref, text, beside) {
  const { draft, t, words } = session;
  const place = writable(draft.document, ref);
  const { value, problem } = place ? (place.lines ? readText(text, words.limits.text) : readLine(text, words.limits.line)) : {};
  if (problem) return session.say(t(...problem), "error");
  const { document, dropped } = place ? { document: place.written(value ?? (place.required ? place.text : "")), dropped: 0 }
    : type(draft.document, [{ lane: ref.lane, at: ref.at, text }], words.words, words.limits);
  draft.change(t("editor.cells.pasted", 1), writeBesides(document, [{ ...ref, beside }]));
  tell(session, "editor.cells.told.pasted", 1 - dropped, 0, dropped);
}

function put(session, start, rows, besides, name, told) {
  const { draft, words, t } = session;
  const { document, pasted, added, lost } = pasteInto(draft.document, sheetOf(draft.document, session.rendered.view), start, rows,
    { words: words.words, limits: words.limits, title: t("editor.cells.new-step"), besides });
  draft.change(t(name, pasted), document);
  tell(session, told, pasted, added.length, lost);
}

function tell(session, told, done, added, lost) {
  session.say(session.t(told, done) + session.t("editor.cells.told.beside", added, lost), lost ? "error" : "info");
}
