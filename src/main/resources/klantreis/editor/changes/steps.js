import { put } from "../../shared/lists.js";
import { letGo } from "../../shared/references.js";
import { columnsOf } from "./columns.js";
import { withCopies } from "./copies.js";
import { elementOf, indexOf, setMember } from "./elements.js";
import { freshId } from "./ids.js";
import { isVisible, lineOf } from "./plain.js";

/** The steps in the order of their columns. @returns {object[]} */
export function columns(document) {
  return columnsOf(document).flatMap(({ step }) => step ?? []);
}

/**
 * Adds a step to a phase.
 * @param {object} document
 * @param {string} phase
 * @param {number | string} place index in the phase, or id of the step before
 * @param {{title: string}} step more members as in the format
 * @returns {{document: object, id: string}} no id where nothing was added
 */
export function addStep(document, phase, place, step) {
  if (!elementOf(document, "phases", phase) || !isVisible(step.title)) return { document, id: "" };
  const id = freshId(document, "s");
  const added = { ...step, id, phase, title: lineOf(step.title) };
  return { document: { ...document, steps: inserted(document, document.steps ?? [], phase, place, [added]) }, id };
}

/** Adds a copy behind a step. @returns {{document: object, id: string}} */
export function duplicateStep(document, id) {
  if (!elementOf(document, "steps", id)) return { document, id: "" };
  const copy = freshId(document, "s");
  return { document: withCopies(document, new Map([[id, copy]])), id: copy };
}

/** Removes steps with their cells; findings, improvements and ways back let go of them. */
export function removeSteps(document, ids) {
  const left = (document.steps ?? []).filter(({ id }) => !ids.includes(id));
  return left.length === document.steps?.length ? document : letGo(put(document, "steps", left));
}

/**
 * Moves steps, together and in the order of their columns.
 * @param {number | string} place index among the steps of the phase that do not move, or id of the one before
 */
export function moveSteps(document, ids, phase, place) {
  if (!elementOf(document, "phases", phase)) return document;
  const moving = columns(document).filter(({ id }) => ids.includes(id));
  const staying = (document.steps ?? []).filter((step) => !moving.includes(step));
  const moved = moving.map((step) => put(step, "phase", phase));
  return put(document, "steps", inserted(document, staying, phase, place, moved));
}

/** Sets a member of a step, or with `undefined` gives it back its default. */
export function setStep(document, id, member, value) {
  return member === "returnsTo" && (value === id || (value && !elementOf(document, "steps", value)))
    ? document : setMember(document, "steps", id, member, value);
}

function inserted(document, steps, phase, place, added) {
  const own = steps.filter((step) => step.phase === phase);
  const index = indexOf(own, place);
  const before = index > 0 ? own[index - 1] : own[0];
  const at = before ? steps.indexOf(before) + Math.min(index, 1) : behindEarlier(document, steps, phase);
  return steps.toSpliced(at, 0, ...added);
}

/** The first step of a phase stands behind those of the phases before it. */
function behindEarlier({ phases }, steps, phase) {
  const earlier = phases.slice(0, phases.findIndex(({ id }) => id === phase)).map(({ id }) => id);
  return steps.findLastIndex((step) => earlier.includes(step.phase)) + 1;
}
