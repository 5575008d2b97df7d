import { addFinding, removeFinding, setFinding } from "./changes/findings.js";
import { choice, marks } from "./controls/choice.js";
import { line, text } from "./controls/typed.js";

const set = (document, { id }, member, value) => setFinding(document, id, member, value);

/** @type {import("./form.js").Questions} */
const questions = {
  find: (document, { id }) => document.findings?.find((finding) => finding.id === id),
  set,
  sections: [{ name: "finding", title: "editor.panel.findings", members: [
    { name: "title", control: line({ required: true }) },
    { name: "text", control: text() },
    { name: "severity", control: marks() },
    { name: "evidence", control: choice("evidence", { usual: "assumed" }) },
    { name: "feedback", control: choice("feedback") },
  ] }],
};

/** @type {import("./controls/cards.js").Deck} */
export const findings = {
  questions,
  list: "findings",
  kinds: [{ sign: "pain", label: "editor.panel.pain" }, { sign: "opportunity", label: "editor.panel.opportunity" }],
  add: addFinding,
  set: setFinding,
  remove: removeFinding,
};

/** @param {object} document @param {string} step */
export function findingsAt(document, step) {
  return (document.findings ?? []).filter(({ steps }) => steps?.includes(step));
}
