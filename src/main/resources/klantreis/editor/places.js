import { groupOf, lanesIn } from "../shared/lane-kinds.js";
import { columns } from "./changes/steps.js";

/**
 * A place for something that moves: before another of its kind, or last where none is named; steps also say in which phase.
 * @typedef {{phase?: string, before?: string}} Place
 */

/** The steps of a phase, in order. @returns {object[]} */
export function stepsIn(document, phase) {
  return (document.steps ?? []).filter((step) => step.phase === phase);
}

/**
 * Among what an element stands, as far as people see it.
 * @param {object} document
 * @param {import("./refs.js").Ref} ref of a phase, step or lane
 * @param {"journey" | "blueprint"} [view]
 * @returns {object[]}
 */
export function siblingsOf(document, ref, view) {
  if (ref.type === "phase") return document.phases;
  if (ref.type === "lane") return lanesBeside(document, ref.id, view);
  return stepsIn(document, document.steps?.find((step) => step.id === ref.id)?.phase);
}

function lanesBeside(document, id, view) {
  const { lanes = [] } = document;
  const seen = lanesIn(document, view);
  const group = groupOf(lanes.find((lane) => lane.id === id)?.kind);
  return lanes.filter((lane) => lane.id === id || (groupOf(lane.kind) === group && seen.includes(lane)));
}

/** "Place 3 of 7". @returns {[number, number]} */
export function placeOf(document, ref, view) {
  const siblings = siblingsOf(document, ref, view);
  return [siblings.findIndex(({ id }) => id === ref.id) + 1, siblings.length];
}

/**
 * The place one further. Steps go on into the next phase, and move together if there are several.
 * @param {object} document
 * @param {import("./refs.js").Ref} ref
 * @param {string[]} ids what moves with it
 * @param {1 | -1} direction
 * @param {"journey" | "blueprint"} [view] in which that is one further
 * @returns {Place | undefined} nothing at the end
 */
export function nextPlace(document, ref, ids, direction, view) {
  if (ref.type !== "step") return beside(siblingsOf(document, ref, view), ref.id, direction);
  const moving = columns(document).filter(({ id }) => ids.includes(id));
  const { id, phase } = moving.at(direction > 0 ? -1 : 0);
  const place = beside(stepsIn(document, phase), id, direction);
  return place ? { phase, ...place } : inPhase(document, phase, direction);
}

function beside(siblings, id, direction) {
  const index = siblings.findIndex((sibling) => sibling.id === id);
  if (!siblings[index + direction]) return undefined;
  return { before: siblings[direction > 0 ? index + 2 : index - 1]?.id };
}

function inPhase(document, phase, direction) {
  const next = document.phases[document.phases.findIndex(({ id }) => id === phase) + direction];
  return next && { phase: next.id, before: direction > 0 ? stepsIn(document, next.id)[0]?.id : undefined };
}

/**
 * The number that a place has among those that do not move.
 * @param {{id: string}[]} siblings
 * @param {string[]} ids what moves
 * @param {string | undefined} before
 */
export function indexAt(siblings, ids, before) {
  const staying = siblings.filter(({ id }) => !ids.includes(id));
  const index = staying.findIndex(({ id }) => id === before);
  return index < 0 ? staying.length : index;
}
