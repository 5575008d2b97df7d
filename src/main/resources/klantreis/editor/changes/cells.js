import { holdsCells } from "../../shared/lane-kinds.js";
import { filtered, put } from "../../shared/lists.js";
import { plain } from "./plain.js";

/** @returns {object | undefined} the cell of a lane at a step or phase */
export function cellAt({ cells = [] }, lane, at) {
  return cells.find((cell) => cell.lane === lane && cell.at === at);
}

/** What stands in a cell. @returns {string} */
export function textAt(document, lane, at) {
  return cellAt(document, lane, at)?.text ?? "";
}

/** Writes into a cell; one in which nothing is left goes. */
export function write(document, lane, at, text) {
  return writeMany(document, [{ lane, at, text }]);
}

/** Takes whole cells away, with whatever they hold. @param {object} document @param {{lane: string, at: string}[]} places */
export function removeCells(document, places) {
  const gone = new Set(places.map(({ lane, at }) => `${lane} ${at}`));
  return put(document, "cells", filtered(document.cells ?? [], ({ lane, at }) => !gone.has(`${lane} ${at}`)));
}

/** Sets another member of a cell: its image, or what that shows. */
export function setCell(document, lane, at, member, value) {
  return setCells(document, member, [{ lane, at, value }]);
}

/**
 * Writes into many cells at once.
 * @param {object} document
 * @param {{lane: string, at: string, text: string}[]} texts
 */
export function writeMany(document, texts) {
  return setCells(document, "text", texts.map(({ lane, at, text }) => ({ lane, at, value: text.trim() ? text : "" })));
}

/** Sets a member of many cells at once. @param {object} document @param {string} member @param {{lane: string, at: string, value: unknown}[]} values */
export function setCells(document, member, values) {
  const wanted = byPlace(values.filter(places(document)));
  const said = (cell, value) => orNothing(put(cell, member, plain(member, value)));
  const cells = (document.cells ?? []).map((cell) => {
    const lane = wanted.get(cell.lane);
    if (!lane?.has(cell.at)) return cell;
    const value = lane.get(cell.at);
    lane.delete(cell.at);
    return said(cell, value);
  });
  wanted.forEach((lane, id) => lane.forEach((value, at) => cells.push(said({ lane: id, at }, value))));
  return put(document, "cells", cells.filter(Boolean));
}

/** @returns {Map<string, Map<string, unknown>>} values by lane and step or phase */
function byPlace(values) {
  const lanes = new Map();
  values.forEach(({ lane, at, value }) => lanes.set(lane, (lanes.get(lane) ?? new Map()).set(at, value)));
  return lanes;
}

/** Whether there is such a lane, holding cells, and such a step or phase. */
function places({ lanes = [], steps = [], phases }) {
  const rows = new Set(lanes.filter(({ kind }) => holdsCells(kind)).map(({ id }) => id));
  const columns = new Set([...steps, ...phases].map(({ id }) => id));
  return ({ lane, at }) => rows.has(lane) && columns.has(at);
}

function orNothing(cell) {
  return Object.keys(cell).length > 2 ? cell : undefined;
}
