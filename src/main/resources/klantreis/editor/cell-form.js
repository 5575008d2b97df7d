import { cellAt, setCell } from "./changes/cells.js";
import { line, text } from "./controls/typed.js";
import { nameOf } from "./refs.js";

const memberOf = (name) => (name === "cell" ? "text" : name);

/** What is asked about a cell. @param {...import("./controls/group.js").Member} members @returns {import("./form.js").Questions} */
export const cellQuestions = (...members) => ({
  find: (document, ref) => document.lanes?.some(({ id }) => id === ref.lane) && { title: nameOf(document, ref) },
  get: (document, { lane, at }, name) => cellAt(document, lane, at)?.[memberOf(name)],
  set: (document, { lane, at }, name, value) => setCell(document, lane, at, memberOf(name), value),
  sections: [{ name: "cell", title: "editor.panel.cell", members }],
});

export const typed = { name: "cell", control: text({ rows: "4" }) };

/** What is typed into a cell. */
export const cellForm = cellQuestions(typed);

/** A cell of an image lane. */
export const imageForm = cellQuestions({ name: "image", control: line() }, { name: "alt", control: line() }, { name: "text", control: text() });
