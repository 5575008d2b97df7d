import { duplicateLane, moveLane, removeLane } from "./changes/lanes.js";
import { duplicatePhase, movePhase, removePhase } from "./changes/phases.js";
import { columns, duplicateStep, moveSteps, removeSteps } from "./changes/steps.js";
import { indexAt, siblingsOf, stepsIn } from "./places.js";

/** @typedef {import("./refs.js").Ref} Ref of a phase, step or lane */

/** The document with a copy behind. @param {object} document @param {Ref} ref @returns {{document: object, id: string}} */
export function duplicated(document, { type, id }) {
  return { phase: duplicatePhase, step: duplicateStep, lane: duplicateLane }[type](document, id);
}

/** The document with something at another place. @param {object} document @param {Ref} ref @param {string[]} ids @param {import("./places.js").Place} place */
export function moved(document, { type, id }, ids, { phase, before }) {
  if (type === "phase") return movePhase(document, id, indexAt(document.phases, ids, before));
  if (type === "lane") return moveLane(document, id, indexAt(document.lanes, ids, before));
  return moveSteps(document, ids, phase, indexAt(stepsIn(document, phase), ids, before));
}

/** The document without. @param {object} document @param {Ref} ref @param {string[]} ids */
export function removed(document, { type, id }, ids) {
  return type === "step" ? removeSteps(document, ids) : (type === "phase" ? removePhase : removeLane)(document, id);
}

/** The place for another one before or after. @param {object} document @param {Ref} ref @param {0 | 1} offset */
export function indexBeside(document, ref, offset) {
  // Lanes that are hidden count too
  const siblings = ref.type === "lane" ? document.lanes : siblingsOf(document, ref);
  return siblings.findIndex(({ id }) => id === ref.id) + offset;
}

/** All steps that are chosen, if this is one of them. @param {object} document @param {Ref} ref @param {Ref[]} chosen @returns {string[]} ids */
export function together(document, { type, id }, chosen) {
  const steps = new Set(type === "step" ? chosen.filter((ref) => ref.type === type).map((ref) => ref.id) : []);
  return steps.has(id) ? columns(document).map((step) => step.id).filter((step) => steps.has(step)) : [id];
}

/** Where somebody goes on when these are gone. @param {object} document @param {Ref} ref @param {string[]} ids @param {"journey" | "blueprint"} [view] @returns {Ref} */
export function neighbour(document, ref, ids, view) {
  const siblings = siblingsOf(document, ref, view);
  const index = siblings.findIndex(({ id }) => id === ref.id);
  const near = [...siblings.slice(index), ...siblings.slice(0, index).reverse()].find(({ id }) => !ids.includes(id));
  if (near) return { type: ref.type, id: near.id };
  return ref.type === "step" ? { type: "phase", id: siblings[index].phase } : { type: "map" };
}
