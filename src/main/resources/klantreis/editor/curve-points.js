import { curveThrough } from "../shared/curve.js";
import { columnsOf } from "./changes/columns.js";

/**
 * The two curves of a journey and the columns between which arcs lead back.
 * @param {object} document
 * @param {(step: object) => string} wordOf the step's feeling in words
 */
export function curvesOf(document, wordOf) {
  const columns = columnsOf(document);
  const curve = curveThrough(pointsOf(columns, "valence", wordOf));
  const functional = curveThrough(pointsOf(columns, "functional", wordOf));
  const places = new Map(columns.map(({ step, phase }, i) => [(step ?? phase).id, i]));
  const returns = columns.filter(({ step }) => step?.returnsTo).map(({ step }) => [places.get(step.id), places.get(step.returnsTo)]);
  return { columns: columns.length, curve, functional, returns };
}

function pointsOf(columns, member, wordOf) {
  return columns.flatMap(({ step }, column) => (typeof step?.[member] === "number"
    ? [{ step: step.id, column, value: step[member], evidence: step.evidence ?? "assumed", word: wordOf(step) }] : []));
}
