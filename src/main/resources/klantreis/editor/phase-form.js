import { setPhase } from "./changes/phases.js";
import { line, text } from "./controls/typed.js";

/** @type {import("./form.js").Questions} */
export const phaseForm = {
  find: (document, { id }) => document.phases.find((phase) => phase.id === id),
  set: (document, { id }, member, value) => setPhase(document, id, member, value),
  sections: [{ name: "phase", title: "editor.panel.phase", members: [
    { name: "title", control: line({ required: true }) },
    { name: "description", control: text({ rows: "4" }) },
  ] }],
};
