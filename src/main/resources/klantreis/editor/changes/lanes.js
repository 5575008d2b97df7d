import { put } from "../../shared/lists.js";
import { holdsCells } from "../../shared/lane-kinds.js";
import { letGo } from "../../shared/references.js";
import { withCopies } from "./copies.js";
import { elementOf, indexOf, moveElement, setMember } from "./elements.js";
import { freshId } from "./ids.js";
import { isVisible, lineOf } from "./plain.js";

/** Whether a map may have one more lane of a kind: those that show what the steps say occur once. */
export function allowsLane({ lanes = [] }, kind) {
  return holdsCells(kind) || lanes.every((lane) => lane.kind !== kind);
}

/**
 * @param {object} document
 * @param {string} kind
 * @param {string} title
 * @param {number | string} place index, or id of the lane before
 * @returns {{document: object, id: string}} no id where nothing was added
 */
export function addLane(document, kind, title, place) {
  if (!allowsLane(document, kind) || !isVisible(title)) return { document, id: "" };
  const lanes = document.lanes ?? [];
  const id = freshId(document, "l");
  const added = { id, kind, title: lineOf(title) };
  return { document: { ...document, lanes: lanes.toSpliced(indexOf(lanes, place), 0, added) }, id };
}

/** Adds a copy below a lane, with its cells. @returns {{document: object, id: string}} */
export function duplicateLane(document, id) {
  const lane = elementOf(document, "lanes", id);
  if (!lane || !allowsLane(document, lane.kind)) return { document, id: "" };
  const copy = { ...lane, id: freshId(document, "l") };
  const lanes = document.lanes.toSpliced(indexOf(document.lanes, id), 0, copy);
  return { document: withCopies({ ...document, lanes }, new Map([[id, copy.id]])), id: copy.id };
}

/** Removes a lane with its cells. */
export function removeLane(document, id) {
  const lanes = (document.lanes ?? []).filter((lane) => lane.id !== id);
  return lanes.length === document.lanes?.length ? document : letGo(put(document, "lanes", lanes));
}

/** Moves a lane; the index counts without it. */
export function moveLane(document, id, index) {
  return moveElement(document, "lanes", id, index);
}

/** Sets a member of a lane. With a kind that shows what the steps say, the lane loses its cells. */
export function setLane(document, id, member, value) {
  if (member !== "kind") return setMember(document, "lanes", id, member, value);
  if (!value || elementOf(document, "lanes", id)?.kind === value || !allowsLane(document, value)) return document;
  return letGo(setMember(document, "lanes", id, member, value));
}
