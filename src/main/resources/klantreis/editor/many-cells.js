import { fromClipboard, toClipboard } from "./clipboard.js";
import { pasteInto, tiled } from "./paste.js";
import { fillingOf, sheetOf, textsOf } from "./sheet.js";
import { elementOf } from "./refs.js";
import { readLine, readText } from "./reading.js";
import { writable } from "./cell-texts.js";
import { laneTakesText, type, typedIn } from "./changes/typing.js";

/** @typedef {import("./session.js").Session} Session @typedef {import("./chosen.js").Chosen} Chosen */

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function copy(session, chosen, clipboard) {
  const { draft, words, t } = session;
  const { part, refs, first } = chosen;
  if (!first) return;
  const rows = refs.length > 1 ? textsOf(draft.document, sheetOf(draft.document), part, words.words, drawn(session)) : [[said(session, first)]];
  const { text, html } = toClipboard(rows);
  clipboard.setData("text/plain", text);
  clipboard.setData("text/html", html);
  session.say(t("editor.cells.copied", Math.max(1, refs.length)));
}

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function cut(session, chosen, clipboard) {
  copy(session, chosen, clipboard);
  clear(session, chosen);
}

/** Empties the cells; titles stay, because nothing is without a name. @param {Session} session @param {Chosen} chosen */
export function clear(session, chosen) {
  const { draft, words, t } = session;
  const refs = chosen.refs.length ? chosen.refs : [chosen.first].filter(Boolean);
  const full = refs.filter((ref) => said(session, ref));
  const emptied = full.filter((ref) => ref.type === "cell" && laneTakesText(draft.document, ref.lane));
  const texts = emptied.map(({ lane, at }) => ({ lane, at, text: "" }));
  draft.change(t("editor.cells.cleared", texts.length), type(draft.document, texts, words.words, words.limits).document);
  session.say(t("editor.cells.emptied", texts.length, full.length - texts.length));
}

/** Writes what the first cell of each lane says into the others. @param {Session} session @param {Chosen} chosen */
export function fillAll(session, chosen) {
  const { part, refs } = chosen;
  if (refs.length < 2) return;
  const { document } = session.draft;
  const rows = fillingOf(document, sheetOf(document), part, session.words.words, drawn(session));
  put(session, part, rows, "editor.cells.filled", "editor.cells.told.filled");
}

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function paste(session, chosen, clipboard) {
  const copied = { text: clipboard.getData("text/plain"), html: clipboard.getData("text/html") };
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
  const { document, pasted, added, lost } = pasteInto(draft.document, sheetOf(draft.document), start, rows,
    { words: words.words, limits: words.limits, title: t("editor.cells.new-step") });
  draft.change(t(name, pasted), document);
  tell(session, told, pasted, added.length, lost);
}

function tell(session, told, done, added, lost) {
  session.say(session.t(told, done) + session.t("editor.cells.told.beside", added, lost), lost ? "error" : "info");
}

/** What is read there; also the name of a phase or a lane, which is no cell of the sheet. */
function said({ draft, map, words }, ref) {
  if (ref.type === "cell" && laneTakesText(draft.document, ref.lane)) return typedIn(draft.document, ref.lane, ref.at, words.words);
  return writable(draft.document, ref)?.text ?? elementOf(map, ref)?.innerText.trim() ?? "";
}

function drawn(session) {
  return (lane, at) => said(session, { type: "cell", lane, at });
}
