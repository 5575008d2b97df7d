import { holdsCells } from "../shared/lane-kinds.js";
import { fromClipboard, toClipboard } from "./clipboard.js";
import { pasteInto, tiled } from "./paste.js";
import { sheetOf, textsOf } from "./sheet.js";
import { elementOf } from "./refs.js";
import { readLine, readText } from "./reading.js";
import { writable } from "./cell-texts.js";
import { writeMany } from "./changes/cells.js";
import { type } from "./changes/typing.js";

/** @typedef {import("./session.js").Session} Session @typedef {import("./chosen.js").Chosen} Chosen */

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function copy(session, chosen, clipboard) {
  const rows = textsIn(session, chosen.part) ?? single(session, chosen);
  if (!rows) return;
  const { text, html } = toClipboard(rows);
  clipboard.setData("text/plain", text);
  clipboard.setData("text/html", html);
  session.say(session.t("editor.cells.copied", rows.length * rows[0].length));
}

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function cut(session, chosen, clipboard) {
  copy(session, chosen, clipboard);
  clear(session, chosen);
}

/** Empties the cells; titles stay, because nothing is without a name. @param {Session} session @param {Chosen} chosen */
export function clear(session, chosen) {
  const { draft, t } = session;
  const refs = chosen.refs.length > 1 ? chosen.refs : [chosen.first].filter(Boolean);
  const typed = new Set((draft.document.lanes ?? []).filter(({ kind }) => holdsCells(kind)).map(({ id }) => id));
  // One by one, each would go through all cells of the map
  const emptied = writeMany(draft.document, refs.filter(({ lane }) => typed.has(lane)).map(({ lane, at }) => ({ lane, at, text: "" })));
  const next = refs.filter(({ lane }) => !typed.has(lane)).reduce((document, ref) => {
    const text = writable(document, ref);
    return text && !text.required ? text.written("") : document;
  }, emptied);
  draft.change(t("editor.cells.cleared", refs.length), next);
}

/** Writes what the first cell of each lane says into the others. @param {Session} session @param {Chosen} chosen */
export function fillAll(session, chosen) {
  const { part } = chosen;
  if (!part || part.width * part.height < 2) return;
  const texts = textsIn(session, part);
  const across = part.width > 1;
  const rows = texts.map((row) => row.map(() => (across ? row[0] : texts[0][0])));
  put(session, part, rows, "editor.cells.filled");
}

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function paste(session, chosen, clipboard) {
  const copied = { text: clipboard.getData("text/plain"), html: clipboard.getData("text/html") };
  const rows = fromClipboard(copied, (html) => new DOMParser().parseFromString(html, "text/html"));
  if (!rows.length) return;
  const { first, part } = chosen;
  if (rows.length === 1 && rows[0].length === 1 && (!part || part.width * part.height === 1)) return pasteOne(session, first, rows[0][0]);
  if (part) put(session, part, tiled(rows, part.height, part.width), "editor.cells.pasted");
}

function pasteOne(session, ref, text) {
  const { draft, t, words } = session;
  const place = writable(draft.document, ref);
  const { value, problem } = place ? (place.lines ? readText(text, words.limits.text) : readLine(text, words.limits.line)) : {};
  if (problem) return session.say(t(...problem), "error");
  if (place) return draft.change(t("editor.cells.pasted", 1), place.written(value ?? (place.required ? place.text : "")));
  if (ref?.type === "cell") draft.change(t("editor.cells.pasted", 1), type(draft.document, [{ lane: ref.lane, at: ref.at, text }], words.words, words.limits).document);
}

function put(session, { row, column }, rows, name) {
  const { draft, words, t } = session;
  const { document, pasted, added, dropped } = pasteInto(draft.document, sheetOf(draft.document), { row, column }, rows,
    { words: words.words, limits: words.limits, title: t("editor.cells.new-step") });
  draft.change(t(name, pasted), document);
  const lost = dropped.cells + dropped.rows * rows[0].length + dropped.columns * rows.length;
  if (added.length || lost) session.say(t("editor.cells.told", pasted, added.length, lost), lost ? "error" : "info");
}

function textsIn({ draft, map, words }, part) {
  const drawn = (lane, at) => elementOf(map, { type: "cell", lane, at })?.innerText.trim() ?? "";
  return part && textsOf(draft.document, sheetOf(draft.document), part, words.words, drawn);
}

/** A phase or a lane is no cell of the sheet, but its name can be copied. */
function single({ draft }, { first }) {
  const text = first && writable(draft.document, first);
  return text && [[text.text]];
}
