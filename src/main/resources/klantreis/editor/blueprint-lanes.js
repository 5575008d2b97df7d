import { addLane, setLane } from "./changes/lanes.js";
import { fullness } from "./fullness.js";

/** The steps themselves are what the customer does. */
const LANES = ["physical-evidence", "frontstage", "backstage", "support"];

/**
 * Adds the lanes that a map lacks of a service blueprint, lets those be seen of which it hides all, as one step, and shows it.
 * @param {import("./session.js").Session} session
 */
export function addBlueprint(session) {
  const { draft, map, words, t } = session;
  const missing = LANES.filter((kind) => !draft.document.lanes?.some((lane) => lane.kind === kind));
  const { note } = fullness(session, "lanes", missing.length);
  if (note) return session.say(note, "error");
  const unseen = unseenLanes(draft.document);
  draft.change(t("editor.structure.undo.blueprint"), withLanes(shown(draft.document, unseen), missing, words.words.lane));
  map.querySelector(".klantreis-views [data-view=blueprint][aria-pressed=false]")?.click();
  const again = unseen.length ? `${t("editor.structure.blueprint.shown", unseen.length)} ` : "";
  session.say(again + t("editor.structure.blueprint.added", missing.length));
}

/** @param {object} document @returns {string[]} ids of hidden lanes of which the blueprint shows no other of the kind */
function unseenLanes({ lanes = [] }) {
  const seen = lanes.filter(({ hidden }) => !hidden).map(({ kind }) => kind);
  return lanes.filter(({ kind, hidden }) => hidden && LANES.includes(kind) && !seen.includes(kind)).map(({ id }) => id);
}

/** @param {object} document @param {string[]} ids of hidden lanes */
function shown(document, ids) {
  return ids.reduce((before, id) => setLane(before, id, "hidden", undefined), document);
}

/** @param {object} document @param {string[]} kinds @param {{key: string, name: string}[]} words what they are called */
export function withLanes(document, kinds, words) {
  return kinds.reduce((before, kind) => addLane(before, kind, words.find(({ key }) => key === kind).name, before.lanes?.length ?? 0).document, document);
}
