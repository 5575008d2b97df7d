import { addStyles } from "../shared/styles.js";
import { translator } from "../shared/translate.js";
import { Rest } from "../shared/rest.js";
import { openFrame } from "./frame.js";
import { Session } from "./session.js";
import { addCells } from "./cells.js";
import { addKeys } from "./keys.js";
import { addPanel } from "./panel.js";
import { addTitle } from "./title.js";
import { addUndo } from "./undo.js";
import { addSaving } from "./saving.js";
import { addKeeping } from "./keeping.js";
import { addLeaving } from "./leaving.js";
import { addPresence } from "./presence.js";
import { addSize } from "./size.js";
import { addClosing } from "./closing.js";
import { addHistory } from "./history.js";
import { addStructure } from "./structure.js";
import { addCurveHandles } from "./curve-handles.js";
import { offerKept } from "./offering.js";

/** Each adds one ability to an open editor. */
const PARTS = [
  addCells,
  addKeys,
  addTitle,
  addUndo,
  addStructure,
  addCurveHandles,
  addSaving,
  addKeeping,
  addLeaving,
  addPresence,
  addSize,
  addHistory,
  addPanel,
  addClosing,
];
const STYLES = [
  "frame.css",
  "menu.css",
  "structure.css",
  "panel.css",
];

/**
 * Lets somebody edit a map where it stands on the page.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @returns {Promise<void>} when the editor is open
 * @throws {import("../shared/rest.js").Refused | import("../shared/rest.js").Unreachable} the page is then as it was
 */
export async function openEditor(viewer) {
  const { map, base, texts } = viewer;
  const rest = new Rest(base, map.dataset.page, map.dataset.klantreisMap);
  // The server reads the map while the browser makes it grow
  const reading = Promise.allSettled([rest.read()]);
  const [words] = await Promise.all([rest.words(map.lang), addStyles(import.meta.url, ...STYLES)]);
  const t = translator(words.texts);
  const frame = openFrame(map, texts.lang, t);
  try {
    const [{ value: saved, reason }] = await reading;
    if (reason) throw reason;
    await begin(viewer, frame, { rest, words, t }, saved);
  } catch (failure) {
    frame.close();
    throw failure;
  }
}

async function begin(viewer, frame, means, saved) {
  const { start, kept } = await offerKept(viewer, means.rest, saved, means.t);
  const session = new Session(viewer, frame, means, start);
  session.kept = kept;
  PARTS.forEach((add) => add(session));
  // What somebody types from now on is typed into this
  if (kept) session.draft.change(means.t("editor.kept.step"), kept.document);
  frame.begin();
  session.focus(firstOf(start.document));
  await session.begin();
  if (kept?.typing) session.goOnTyping(kept.typing);
}

/** Where work begins: at a first step, or where one will be added. */
function firstOf({ steps: [step] = [], phases: [phase] }) {
  return step ? { type: "step", id: step.id } : { type: "phase", id: phase.id };
}
