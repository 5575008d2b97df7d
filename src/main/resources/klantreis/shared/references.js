import { holdsCells } from "./lane-kinds.js";
import { filtered, mapped, put } from "./lists.js";

/** Ids of everything to which the elements of a document refer. @returns {Set<string>} */
export function referred({ steps = [], cells = [], findings = [], improvements = [] }) {
  const ids = new Set();
  steps.forEach((step) => {
    ids.add(step.phase).add(step.returnsTo);
    step.personas?.forEach((id) => ids.add(id));
  });
  cells.forEach((cell) => ids.add(cell.lane).add(cell.at));
  [...findings, ...improvements].forEach((element) => {
    [...(element.steps ?? []), ...(element.findings ?? [])].forEach((id) => ids.add(id));
  });
  return ids;
}

/**
 * Lets go of what is not there any more: cells go with their lane, step or phase, other elements lose the reference only.
 * @param {object} document in which every step has its phase
 */
export function letGo(document) {
  const lanes = idsOf((document.lanes ?? []).filter(({ kind }) => holdsCells(kind)));
  const steps = idsOf(document.steps);
  const phases = idsOf(document.phases);
  const cells = kept(document, "cells", (cell) => lanes.has(cell.lane) && (steps.has(cell.at) || phases.has(cell.at)));
  const personas = idsOf(document.personas);
  const returning = changed(cells, "steps", (step) =>
    kept(steps.has(step.returnsTo) ? step : put(step, "returnsTo"), "personas", (id) => personas.has(id)));
  const found = changed(returning, "findings", (finding) => kept(finding, "steps", (id) => steps.has(id)));
  const findings = idsOf(found.findings);
  return changed(found, "improvements", (improvement) =>
    kept(kept(improvement, "steps", (id) => steps.has(id)), "findings", (id) => findings.has(id)));
}

function idsOf(elements = []) {
  return new Set(elements.map(({ id }) => id));
}

function kept(object, member, keeps) {
  return object[member] ? put(object, member, filtered(object[member], keeps)) : object;
}

function changed(document, list, change) {
  return document[list] ? put(document, list, mapped(document[list], change)) : document;
}
