import { put } from "../../shared/lists.js";

/**
 * Adds copies of steps, each behind its original, and of all cells of what is copied. Findings and improvements at a
 * copied step hold for the copy too.
 * @param {object} document
 * @param {Map<string, string>} ids of the copies, by those of the copied phases, steps and lanes
 */
export function withCopies(document, ids) {
  const { steps = [], cells = [], findings = [], improvements = [] } = document;
  const copies = {
    steps: steps.flatMap((step) => (ids.has(step.id) ? [step, copied(step, ids)] : [step])),
    cells: [...cells, ...cells.filter(({ lane, at }) => ids.has(lane) || ids.has(at)).map((cell) => copied(cell, ids))],
    findings: findings.map((finding) => alsoAtCopies(finding, ids)),
    improvements: improvements.map((improvement) => alsoAtCopies(improvement, ids)),
  };
  return Object.entries(copies).reduce((current, [list, elements]) => put(current, list, elements), document);
}

/** What it refers to is the copy, where that is copied too. */
function copied(element, ids) {
  const references = ["id", "phase", "returnsTo", "lane", "at"].filter((member) => ids.has(element[member]));
  return references.reduce((copy, member) => ({ ...copy, [member]: ids.get(element[member]) }), element);
}

function alsoAtCopies(element, ids) {
  const steps = element.steps?.flatMap((id) => (ids.has(id) ? [id, ids.get(id)] : [id]));
  return put(element, "steps", steps);
}
