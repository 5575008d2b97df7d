import { room } from "./changes/limits.js";

/**
 * What an item of a menu says that would break a limit.
 * @param {import("./session.js").Session} session
 * @param {"phases" | "steps" | "lanes"} list
 * @param {number} more how many it would add
 * @returns {{off?: true, note?: string}} nothing if there is room
 */
export function fullness({ draft, words, t }, list, more = 1) {
  const { limits } = words;
  if (room(draft.document, list, limits) >= more) return {};
  const counts = [(draft.document[list] ?? []).length, limits[list]];
  const told = {
    phases: () => t("editor.structure.full.phases", ...counts),
    steps: () => t("editor.structure.full.steps", ...counts),
    lanes: () => t("editor.structure.full.lanes", ...counts),
  };
  return { off: true, note: told[list]() };
}
