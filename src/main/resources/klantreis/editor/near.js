import { columnsOf } from "./changes/columns.js";
import { neighbour } from "./structure-changes.js";

/**
 * Where the keyboard goes instead of something that is hidden or gone: to the next lane, or from a cell to another of
 * its lane and then to its step or phase.
 * @param {object} document
 * @param {import("./refs.js").Ref} ref
 * @param {"journey" | "blueprint"} [view]
 * @returns {import("./refs.js").Ref[]} the nearest first
 */
export function near(document, ref, view) {
  if (ref.type === "lane") return [neighbour(document, ref, [ref.id], view)];
  const column = ref.type === "cell" && columnsOf(document).find(({ step, phase }) => [step?.id, phase.id].includes(ref.at));
  if (!column) return [];
  const { step, phase } = column;
  const head = step ? { type: "step", id: step.id } : { type: "phase", id: phase.id };
  return [...[step, phase].filter(Boolean).map(({ id }) => ({ ...ref, at: id })), head];
}
