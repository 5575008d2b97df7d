import { cellAt, setCell, textAt, write } from "./changes/cells.js";
import { line, text } from "./controls/typed.js";
import { nameOf } from "./refs.js";

const find = (document, ref) => document.lanes?.some(({ id }) => id === ref.lane) && { title: nameOf(document, ref) };

/** What is typed into a cell. @type {import("./form.js").Plan} */
export const cellForm = {
  find,
  get: (document, ref) => textAt(document, ref.lane, ref.at) || undefined,
  set: (document, ref, member, value) => write(document, ref.lane, ref.at, value ?? ""),
  sections: [{ name: "cell", title: "editor.panel.cell", members: [{ name: "cell", control: text({ rows: "4" }) }] }],
};

/** A cell of an image lane. @type {import("./form.js").Plan} */
export const imageForm = {
  find,
  get: (document, ref, member) => cellAt(document, ref.lane, ref.at)?.[member],
  set: (document, ref, member, value) => setCell(document, ref.lane, ref.at, member, value),
  sections: [{ name: "cell", title: "editor.panel.cell", members: [
    { name: "image", control: line() },
    { name: "alt", control: line() },
    { name: "text", control: text() },
  ] }],
};
