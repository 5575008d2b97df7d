import { put } from "../../shared/lists.js";
import { letGo } from "../../shared/references.js";
import { setMember } from "./elements.js";
import { freshId } from "./ids.js";
import { isVisible, lineOf } from "./plain.js";

/**
 * @param {object} document
 * @param {string} title
 * @param {string[]} steps where it helps
 * @param {string[]} findings what it mends
 * @returns {{document: object, id: string}} no id where nothing was added
 */
export function addImprovement(document, title, steps, findings = []) {
  if (!isVisible(title)) return { document, id: "" };
  const id = freshId(document, "i");
  const added = put(put({ id, title: lineOf(title) }, "steps", steps), "findings", findings);
  return { document: letGo({ ...document, improvements: [...document.improvements ?? [], added] }), id };
}

/** Sets a member of an improvement, or with `undefined` takes it away. */
export function setImprovement(document, id, member, value) {
  return letGo(setMember(document, "improvements", id, member, value));
}

export function removeImprovement(document, id) {
  return put(document, "improvements", (document.improvements ?? []).filter((improvement) => improvement.id !== id));
}
