import { holdsCells } from "./lane-kinds.js";
import { mapped, put } from "./lists.js";
import { inOrder } from "./order.js";
import { letGo, referred } from "./references.js";

/**
 * Makes a document whole that was put together from two: what `to` has and something still refers to comes back, the
 * remaining references let go.
 * @param {object} document
 * @param {object} to whose changes count
 * @param {object} onto
 */
export function mend(document, to, onto) {
  // What a persona says refers to nothing
  if (document === to || !to.phases) return document;
  const typed = put(document, "lanes", lanes(document, to));
  const whole = withReferred(typed.phases ? typed : put(typed, "phases", to.phases), to);
  return letGo(put(whole, "steps", steps(whole, onto)));
}

/** A step whose phase has gone moves to the one before. */
function steps({ steps: merged = [], phases }, onto) {
  const known = new Set(phases.map(({ id }) => id));
  return mapped(merged, (step) =>
    (known.has(step.phase) ? step : put(step, "phase", before(step.phase, onto, known) ?? phases[0].id)));
}

function before(phase, { phases }, known) {
  const index = phases.findIndex(({ id }) => id === phase);
  return phases.slice(0, Math.max(index, 0)).findLast(({ id }) => known.has(id))?.id;
}

/** What comes back may itself refer to something: a step to its phase. */
function withReferred(document, to) {
  const ids = referred(document);
  const whole = ["personas", "phases", "steps", "lanes", "findings"].reduce((current, list) => withBack(current, list, ids, to), document);
  return whole === document ? document : withReferred(whole, to);
}

function withBack(document, list, ids, to) {
  const elements = new Map((document[list] ?? []).map((element) => [keyOf(element), element]));
  const back = (to[list] ?? []).filter(({ id }) => id && ids.has(id) && !elements.has(id));
  if (!back.length) return document;
  const here = [...elements.keys()];
  const there = to[list].map(keyOf);
  back.forEach((element) => elements.set(element.id, element));
  const order = inOrder(there, there, here, elements);
  return { ...document, [list]: order.map((id) => elements.get(id)) };
}

/** Personas have an id only where a step names them. */
function keyOf(element) {
  return element.id ?? element;
}

/** A lane into which `to` types goes on holding cells, and of two lanes that show the same that of `to` stays. */
function lanes({ lanes: merged = [], cells = [] }, to) {
  const mine = new Map((to.lanes ?? []).map((lane) => [lane.id, lane]));
  const filled = new Set(cells.map(({ lane }) => lane));
  const typed = mapped(merged, (lane) =>
    (!holdsCells(lane.kind) && filled.has(lane.id) && mine.has(lane.id) && holdsCells(mine.get(lane.id).kind) ? put(lane, "kind", mine.get(lane.id).kind) : lane));
  const shown = new Map(typed.toSorted((one, other) => mine.has(one.id) - mine.has(other.id)).map(({ id, kind }) => [kind, id]));
  return typed.filter(({ id, kind }) => holdsCells(kind) || shown.get(kind) === id);
}
