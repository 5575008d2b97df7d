import { cellAt, setCell, textAt, write } from "./changes/cells.js";
import { line, text } from "./controls/typed.js";

const lane = (document, { lane: wanted }) => document.lanes?.find(({ id }) => id === wanted);

/** What is typed into a cell. @type {import("./form.js").Plan} */
export const cellForm = {
  find: lane,
  get: (document, ref) => textAt(document, ref.lane, ref.at) || undefined,
  set: (document, ref, member, value) => write(document, ref.lane, ref.at, value ?? ""),
  sections: [{ name: "cell", title: "editor.panel.cell", members: [{ name: "cell", control: text({ rows: "4" }) }] }],
};

/** A cell of an image lane. @type {import("./form.js").Plan} */
export const imageForm = {
  find: lane,
  get: (document, ref, member) => cellAt(document, ref.lane, ref.at)?.[member],
  set: (document, ref, member, value) => setCell(document, ref.lane, ref.at, member, value),
  sections: [{ name: "cell", title: "editor.panel.cell", members: [
    { name: "image", control: line() },
    { name: "alt", control: line() },
    { name: "text", control: text() },
  ] }],
};
