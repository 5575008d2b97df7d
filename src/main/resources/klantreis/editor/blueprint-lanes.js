import { addLane } from "./changes/lanes.js";
import { fullness } from "./fullness.js";

/** The steps themselves are what the customer does. */
const LANES = ["physical-evidence", "frontstage", "backstage", "support"];

/** Adds the lanes that a map lacks of a service blueprint, as one step, and shows it. @param {import("./session.js").Session} session */
export async function addBlueprint(session) {
  const { draft, map, words, t } = session;
  const missing = LANES.filter((kind) => !draft.document.lanes?.some((lane) => lane.kind === kind));
  const { note } = fullness(session, "lanes", missing.length);
  if (note) return session.say(note, "error");
  draft.change(t("editor.structure.undo.blueprint"), withLanes(draft.document, missing, words.words.lane));
  map.querySelector(".klantreis-views [data-view=blueprint][aria-pressed=false]")?.click();
  session.say(t("editor.structure.blueprint.added", missing.length));
}

/** @param {object} document @param {string[]} kinds @param {{key: string, name: string}[]} words what they are called */
export function withLanes(document, kinds, words) {
  return kinds.reduce((before, kind) => addLane(before, kind, words.find(({ key }) => key === kind).name, before.lanes?.length ?? 0).document, document);
}
