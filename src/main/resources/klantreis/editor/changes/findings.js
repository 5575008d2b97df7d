import { put } from "../../shared/lists.js";
import { letGo } from "../../shared/references.js";
import { setMember } from "./elements.js";
import { freshId } from "./ids.js";
import { isVisible, lineOf } from "./plain.js";

/**
 * @param {object} document
 * @param {"pain" | "opportunity"} kind
 * @param {string} title
 * @param {string[]} steps where it is felt
 * @returns {{document: object, id: string}} no id where nothing was added
 */
export function addFinding(document, kind, title, steps) {
  if (!isVisible(title)) return { document, id: "" };
  const id = freshId(document, "f");
  const added = put({ id, kind, title: lineOf(title) }, "steps", steps);
  return { document: letGo({ ...document, findings: [...document.findings ?? [], added] }), id };
}

/** Sets a member of a finding, or with `undefined` takes it away. */
export function setFinding(document, id, member, value) {
  return member === "kind" && !value ? document : letGo(setMember(document, "findings", id, member, value));
}

/** Removes a finding; improvements let go of it. */
export function removeFinding(document, id) {
  const findings = (document.findings ?? []).filter((finding) => finding.id !== id);
  return findings.length === document.findings?.length ? document : letGo(put(document, "findings", findings));
}
