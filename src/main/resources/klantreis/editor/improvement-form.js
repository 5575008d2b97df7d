import { addImprovement, removeImprovement, setImprovement } from "./changes/improvements.js";
import { choice, marks } from "./controls/choice.js";
import { ticks } from "./controls/ticks.js";
import { date, line, owner, text } from "./controls/typed.js";
import { findingsAt } from "./finding-form.js";

const findingsOfMap = ({ session }) => (session.draft.document.findings ?? []).map(({ id, title, kind }) => ({ key: id, name: title, sign: kind }));

/** @type {import("./form.js").Questions} */
const questions = {
  find: (document, { id }) => document.improvements?.find((improvement) => improvement.id === id),
  set: (document, { id }, member, value) => setImprovement(document, id, member, value),
  sections: [{ name: "improvement", title: "editor.panel.improvements", members: [
    { name: "title", control: line({ required: true }) },
    { name: "text", control: text() },
    { name: "owner", control: owner() },
    { name: "horizon", control: choice("horizon") },
    { name: "impact", control: marks() },
    { name: "effort", control: marks() },
    { name: "status", control: choice("improvement.status", { usual: "idea" }) },
    { name: "due", control: date() },
    { name: "before", control: line() },
    { name: "after", control: line() },
    { name: "findings", control: ticks(findingsOfMap) },
  ] }],
};

/** @type {import("./controls/cards.js").Deck} */
export const improvements = {
  questions,
  list: "improvements",
  kinds: [{ sign: "improvement", label: "editor.panel.improvement" }],
  add: (document, kind, title, steps) => addImprovement(document, title, steps),
  set: setImprovement,
  remove: removeImprovement,
};

/** An improvement without steps is about those of its findings. @param {object} document @param {string} step */
export function improvementsAt(document, step) {
  const here = findingsAt(document, step).map(({ id }) => id);
  return (document.improvements ?? []).filter(({ steps, findings: about = [] }) => (steps ? steps.includes(step) : about.some((id) => here.includes(id))));
}
