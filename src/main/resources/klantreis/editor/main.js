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
import { addKeeping, keptDrafts } from "./keeping.js";
import { addLeaving } from "./leaving.js";
import { addPresence } from "./presence.js";
import { tellArrivals } from "./arrival-news.js";
import { addSize } from "./size.js";
import { addClosing } from "./closing.js";
import { addHistory } from "./history.js";
import { addComments } from "./comments.js";
import { addPlan } from "./plan.js";
import { addStructure } from "./structure.js";
import { addCurveHandles } from "./curve-handles.js";
import { offerKept } from "./offering.js";
import { readAhead, readMap } from "./reading-ahead.js";
import { shown } from "./shown.js";

/** Each adds one ability to an open editor. */
const PARTS = [
  addCells,
  addKeys,
  addTitle,
  addUndo,
  addCurveHandles,
  // Its focus needs a layout, so what changes the picture comes before
  addStructure,
  addSaving,
  addKeeping,
  addLeaving,
  (session) => addPresence(session, tellArrivals),
  addSize,
  addHistory,
  addComments,
  addPanel,
  addPlan,
  addClosing,
];
const STYLES = [
  "frame.css",
  "menu.css",
  "structure.css",
  "panel.css",
  "../plan/plan.css",
];

const prepared = new WeakMap();

/** Fetches what opening will need, for whoever reaches for the button. @param {import("../viewer/viewer.js").Viewer} viewer */
export function prepare(viewer) {
  const rest = restOf(viewer);
  readAhead(viewer, rest);
  keptDrafts(rest);
  return means(viewer);
}

/**
 * What the editor of a map needs besides the map, fetched once.
 * @returns {Promise<{words: object, t: (key: string, ...values: any[]) => string}>}
 */
function means(viewer) {
  if (!prepared.has(viewer)) {
    const words = fetchWords(viewer);
    prepared.set(viewer, words);
    words.catch(() => prepared.delete(viewer));
  }
  return prepared.get(viewer);
}

async function fetchWords(viewer) {
  const [words] = await Promise.all([restOf(viewer).words(viewer.map.lang), addStyles(import.meta.url, ...STYLES)]);
  return { words, t: translator(words.texts) };
}

function restOf({ map, base }) {
  return new Rest(base, map.dataset.page, map.dataset.klantreisMap);
}

/**
 * Lets somebody edit a map where it stands on the page.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @returns {Promise<void>} when the editor is open
 * @throws {import("../shared/rest.js").Refused | import("../shared/rest.js").Unreachable} the page is then as it was
 */
export async function openEditor(viewer) {
  const rest = restOf(viewer);
  const [{ words, t }, saved, left] = await Promise.all([means(viewer), readMap(viewer, rest), keptDrafts(rest)]);
  const { start, kept } = await offerKept(viewer, rest, saved, left, t);
  // Another view of the map, whose button is another, may have come meanwhile
  if ("klantreisEditing" in viewer.map.dataset) return;
  const frame = openFrame(viewer.map, viewer.texts.lang, t);
  try {
    await begin(new Session(viewer, frame, { rest, words, t }, start), kept);
  } catch (failure) {
    frame.close();
    throw failure;
  }
}

/** The window and all its parts come at once: what is pressed in between would go nowhere, and the map is laid out once. */
async function begin(session, kept) {
  session.kept = kept;
  PARTS.forEach((add) => add(session));
  // The page does not show yet what was never saved
  session.focus(firstOf(session.draft.document));
  if (kept) session.draft.change(session.t("editor.kept.step"), kept.document);
  await shown();
  await session.begin();
  if (kept?.typing) session.goOnTyping(kept.typing);
}

/** Where work begins: at a first step, or where one will be added. */
function firstOf({ steps: [step] = [], phases: [phase] }) {
  return step ? { type: "step", id: step.id } : { type: "phase", id: phase.id };
}
