import { put } from "../../shared/lists.js";
import { letGo } from "../../shared/references.js";
import { withCopies } from "./copies.js";
import { elementOf, indexOf, moveElement, setMember } from "./elements.js";
import { freshId } from "./ids.js";
import { isVisible, lineOf } from "./plain.js";

/**
 * @param {object} document
 * @param {number | string} place index, or id of the phase before
 * @param {{title: string}} phase more members as in the format
 * @returns {{document: object, id: string}} no id where nothing was added
 */
export function addPhase(document, place, phase) {
  if (!isVisible(phase.title)) return { document, id: "" };
  const id = freshId(document, "p");
  const added = { ...phase, id, title: lineOf(phase.title) };
  return { document: { ...document, phases: document.phases.toSpliced(indexOf(document.phases, place), 0, added) }, id };
}

/** Adds a copy behind a phase, with all its steps and cells; who calls has looked whether there is room for them. */
export function duplicatePhase(document, id) {
  const phase = elementOf(document, "phases", id);
  if (!phase) return { document, id: "" };
  const steps = (document.steps ?? []).filter((step) => step.phase === id);
  const ids = new Map([[id, freshId(document, "p")], ...steps.map((step) => [step.id, freshId(document, "s")])]);
  const copy = { ...phase, id: ids.get(id) };
  const phases = document.phases.toSpliced(indexOf(document.phases, id), 0, copy);
  return { document: withCopies({ ...document, phases }, ids), id: copy.id };
}

/** Removes a phase with its steps. The last one stays: a map has a phase. */
export function removePhase(document, id) {
  const phases = document.phases.filter((phase) => phase.id !== id);
  if (!phases.length || phases.length === document.phases.length) return document;
  const steps = (document.steps ?? []).filter((step) => step.phase !== id);
  return letGo(put({ ...document, phases }, "steps", steps));
}

/** Moves a phase with its steps; the index counts without it. */
export function movePhase(document, id, index) {
  return moveElement(document, "phases", id, index);
}

/** Sets a member of a phase, or with `undefined` takes it away. */
export function setPhase(document, id, member, value) {
  return setMember(document, "phases", id, member, value);
}
