import { groupOf } from "../../shared/lane-kinds.js";
import { cellAt } from "./cells.js";
import { elementOf } from "./elements.js";

const IMAGE = ["image", "alt"];
const WORK = ["duration", "department", "mark"];

/** What cells of a lane hold beside their text. @param {object} document @param {string} lane @returns {string[]} members */
export function membersBeside(document, lane) {
  const kind = elementOf(document, "lanes", lane)?.kind ?? "";
  return groupOf(kind) ? WORK : kind === "image" ? IMAGE : [];
}

/** What a cell holds beside its text; also what is empty, for whoever copies. @returns {Record<string, string>} */
export function besideText(document, lane, at) {
  const cell = cellAt(document, lane, at);
  return Object.fromEntries(membersBeside(document, lane).map((member) => [member, cell?.[member] ?? ""]));
}

/** Whether a cell tells what its work takes, seen or not. */
export function isWorked(document, lane, at) {
  const cell = cellAt(document, lane, at);
  return WORK.some((member) => cell?.[member]);
}
