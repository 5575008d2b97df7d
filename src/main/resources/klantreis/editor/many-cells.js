import { toClipboard } from "./to-clipboard.js";
import { withFetched } from "./fetching.js";
import { besidesOf, sheetOf, textsOf } from "./sheet.js";
import { elementOf } from "./refs.js";
import { writable } from "./cell-texts.js";
import { besideText, isWorked } from "./changes/beside-text.js";
import { cellAt } from "./changes/cells.js";
import { emptied, laneTakesText, typedIn } from "./changes/texts.js";

/** Beside the texts, which go anywhere, what only our own cells hold. */
const BESIDES = "application/x-klantreis-cells";

/** @typedef {import("./session.js").Session} Session @typedef {import("./chosen.js").Chosen} Chosen */

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function copy(session, chosen, clipboard) {
  const { draft, words, t } = session;
  const { part, refs, first } = chosen;
  if (!first) return;
  const { document } = draft;
  const sheet = sheetOf(document, chosen.view());
  const many = refs.length > 1;
  const { text, html } = toClipboard(many ? textsOf(document, sheet, part, words.words, drawn(session)) : [[said(session, first)]]);
  clipboard.setData("text/plain", text);
  clipboard.setData("text/html", html);
  clipboard.setData(BESIDES, JSON.stringify(many ? besidesOf(document, sheet, part) : [[besideText(document, first.lane, first.at)]]));
  session.say(t("editor.cells.copied", Math.max(1, refs.length)));
}

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard */
export function cut(session, chosen, clipboard) {
  copy(session, chosen, clipboard);
  clear(session, chosen);
}

/** Empties the cells; titles stay, because nothing is without a name. @param {Session} session @param {Chosen} chosen */
export function clear(session, chosen) {
  const { draft, t } = session;
  const refs = chosen.refs.length ? chosen.refs : [chosen.first].filter(Boolean);
  const { document } = draft;
  const full = refs.filter((ref) => said(session, ref) || cellAt(document, ref.lane, ref.at));
  const cells = full.filter((ref) => ref.type === "cell" && laneTakesText(document, ref.lane));
  const worked = cells.filter(({ lane, at }) => isWorked(document, lane, at)).length;
  draft.change(t("editor.cells.cleared", cells.length, worked), emptied(document, cells));
  session.say(t("editor.cells.emptied", cells.length, full.length - cells.length, worked));
}

/** Fetched when it is first wanted: many a map is only typed. @param {Session} session @param {Chosen} chosen */
export function fill(session, chosen) {
  const there = chosen.held();
  return withFilling(session, ({ fillAll }) => fillAll(session, there));
}

/** @param {Session} session @param {Chosen} chosen @param {DataTransfer} clipboard whose words are gone when the event is over */
export function paste(session, chosen, clipboard) {
  const there = chosen.held();
  const copied = { text: clipboard.getData("text/plain"), html: clipboard.getData("text/html"), besides: clipboard.getData(BESIDES) };
  return withFilling(session, ({ pasteAll }) => pasteAll(session, there, copied));
}

function withFilling(session, use) {
  return withFetched(session, async () => await import("./filling.js"), use);
}

/** What is read there; also the name of a phase or a lane, which is no cell of the sheet. */
function said({ draft, map, words }, ref) {
  if (ref.type === "cell" && laneTakesText(draft.document, ref.lane)) return typedIn(draft.document, ref.lane, ref.at, words.words);
  return writable(draft.document, ref)?.text ?? elementOf(map, ref)?.innerText.trim() ?? "";
}

/** @param {Session} session what the map shows in lanes that take no text */
export function drawn(session) {
  return (lane, at) => said(session, { type: "cell", lane, at });
}
