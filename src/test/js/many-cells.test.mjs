import assert from "node:assert/strict";
import { test } from "node:test";
import { Chosen } from "../../main/resources/klantreis/editor/chosen.js";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { clear, copy, cut } from "../../main/resources/klantreis/editor/many-cells.js";
import { fillAll, pasteAll } from "../../main/resources/klantreis/editor/filling.js";

const JOURNEY = {
  title: "Moving house", lang: "en", phases: [{ id: "p1", title: "Before" }, { id: "p2", title: "After" }],
  steps: [
    { id: "s1", phase: "p1", title: "Pack", owner: "Sales", channels: ["phone"] }, { id: "s2", phase: "p1", title: "Call" },
    { id: "s3", phase: "p2", title: "Unpack" },
  ],
  lanes: [
    { id: "l1", kind: "text", title: "Thoughts" }, { id: "l2", kind: "owner", title: "Owner" },
    { id: "l3", kind: "channel", title: "Channels" }, { id: "l4", kind: "measure", title: "Measures" },
  ],
  cells: [{ lane: "l1", at: "s1", text: "So much" }, { lane: "l1", at: "s2", text: "Who?" }],
};
const ACROSS = { ...JOURNEY, cells: [{ lane: "l1", at: "p1", text: "The whole phase" }, { lane: "l1", at: "s3", text: "Done" }] };
const cell = (lane, at) => ({ type: "cell", lane, at });
const step = (id) => ({ type: "step", id });

/** Somebody who has chosen cells of a map on which each measure shows "NPS 40". */
function choosing(journey, from, to = from) {
  const draft = new Draft(journey, 1);
  const chosen = new Chosen(() => draft.document);
  chosen.begin(from);
  chosen.extend(to);
  const told = [];
  const map = { querySelector: () => ({ innerText: "NPS 40" }) };
  const words = { words: { channel: [{ key: "phone", name: "Phone" }] }, limits: { steps: 9, text: 100, line: 50 } };
  const session = { rendered: {}, draft, map, words, t: (...parts) => `[${parts.join(" ")}]`, say: (message, tone) => told.push([message, tone]) };
  return { draft, chosen, session, told };
}

const clipboard = () => {
  const data = {};
  return { setData: (type, value) => { data[type] = value; }, getData: (type) => data[type] };
};

test("clears texts, owners and channels, and says what stays", () => {
  const { draft, chosen, session, told } = choosing(JOURNEY, step("s1"), cell("l4", "s2"));
  clear(session, chosen);
  assert.deepEqual(draft.document.steps[0], { id: "s1", phase: "p1", title: "Pack" });
  assert.equal(draft.document.cells, undefined);
  assert.equal(draft.undoName, "[editor.cells.cleared 4]");
  assert.deepEqual(told, [["[editor.cells.emptied 4 4]", undefined]]);
});

test("clears one cell as one step that can be undone", () => {
  const { draft, chosen, session } = choosing(JOURNEY, cell("l1", "s1"));
  clear(session, chosen);
  assert.deepEqual(draft.document.cells, [JOURNEY.cells[1]]);
  draft.undo();
  assert.deepEqual(draft.document, JOURNEY);
});

test("clears a cell across a phase, and no other", () => {
  const { draft, chosen, session } = choosing(ACROSS, cell("l1", "p1"));
  clear(session, chosen);
  assert.deepEqual(draft.document.cells, [ACROSS.cells[1]]);
});

test("cuts a cell across a phase with its text", () => {
  const { draft, chosen, session, told } = choosing(ACROSS, cell("l1", "p1"));
  const taken = clipboard();
  cut(session, chosen, taken);
  assert.equal(taken.getData("text/plain"), "The whole phase");
  assert.deepEqual(draft.document.cells, [ACROSS.cells[1]]);
  assert.deepEqual(told[0], ["[editor.cells.copied 1]", undefined]);
});

test("cuts several cells, and pastes them elsewhere", () => {
  const { draft, chosen, session } = choosing(JOURNEY, cell("l1", "s1"), cell("l1", "s2"));
  const taken = clipboard();
  cut(session, chosen, taken);
  chosen.begin(cell("l1", "s2"));
  pasteAll(session, chosen, { text: taken.getData("text/plain"), html: "" });
  assert.deepEqual(draft.document.cells.map(({ at, text }) => [at, text]), [["s2", "So much"], ["s3", "Who?"]]);
});

test("copies what a lane shows that takes no text", () => {
  const { chosen, session } = choosing(JOURNEY, cell("l4", "s1"));
  const taken = clipboard();
  copy(session, chosen, taken);
  assert.equal(taken.getData("text/plain"), "NPS 40");
});

test("fills what is chosen with a cell across a phase", () => {
  const { draft, chosen, session, told } = choosing(ACROSS, cell("l1", "p1"), cell("l1", "s3"));
  fillAll(session, chosen);
  assert.deepEqual(draft.document.cells.map(({ at, text }) => [at, text]), [["p1", "The whole phase"], ["s3", "The whole phase"]]);
  assert.deepEqual(told, [["[editor.cells.told.filled 1][editor.cells.told.beside 0 0]", "info"]]);
});

test("fills a cell across a phase with what stands before it", () => {
  const journey = { ...ACROSS, cells: [{ lane: "l1", at: "p2", text: "Later" }, { lane: "l1", at: "s1", text: "Now" }] };
  const { draft, chosen, session } = choosing(journey, cell("l1", "s1"), cell("l1", "p2"));
  fillAll(session, chosen);
  assert.deepEqual(draft.document.cells.map(({ at, text }) => [at, text]), [["p2", "Now"], ["s1", "Now"], ["s2", "Now"]]);
});

test("pastes one text into a cell across a phase", () => {
  const { draft, chosen, session, told } = choosing(ACROSS, cell("l1", "p1"));
  pasteAll(session, chosen, { text: "Another", html: "" });
  assert.deepEqual(draft.document.cells[0], { lane: "l1", at: "p1", text: "Another" });
  assert.deepEqual(told, [["[editor.cells.told.pasted 1][editor.cells.told.beside 0 0]", "info"]]);
});

test("says that a text cannot be pasted where none is typed", () => {
  const { draft, chosen, session, told } = choosing(JOURNEY, cell("l4", "s1"));
  pasteAll(session, chosen, { text: "50", html: "" });
  assert.equal(draft.document, JOURNEY);
  assert.deepEqual(told, [["[editor.cells.told.pasted 0][editor.cells.told.beside 0 1]", "error"]]);
});
