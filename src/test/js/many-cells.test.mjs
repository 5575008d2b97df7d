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

const BLUEPRINT = {
  ...JOURNEY,
  lanes: [
    ...JOURNEY.lanes, { id: "b1", kind: "frontstage", title: "Desk" }, { id: "b2", kind: "backstage", title: "Office" }, { id: "i1", kind: "image", title: "Pictures" },
  ],
  cells: [
    { lane: "l1", at: "s1", text: "So much" }, { lane: "b1", at: "s1", text: "Answers", duration: "PT5M", department: "Sales" },
    { lane: "b1", at: "s2", mark: "wait" }, { lane: "i1", at: "s1", image: "boxes.png", alt: "Boxes" },
  ],
};

/** Somebody who has chosen cells of a map on which each measure shows "NPS 40". */
function choosing(journey, from, to = from, view = undefined) {
  const draft = new Draft(journey, 1);
  const chosen = new Chosen(() => draft.document, () => view);
  chosen.begin(from);
  chosen.extend(to);
  const told = [];
  const map = { querySelector: () => ({ innerText: "NPS 40" }) };
  const words = { words: { channel: [{ key: "phone", name: "Phone" }] }, limits: { steps: 9, text: 100, line: 50 } };
  const session = { rendered: { view }, draft, map, words, t: (...parts) => `[${parts.join(" ")}]`, say: (message, tone) => told.push([message, tone]) };
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
  assert.equal(draft.undoName, "[editor.cells.cleared 4 0]");
  assert.deepEqual(told, [["[editor.cells.emptied 4 4 0]", undefined]]);
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

test("clears a cell with what its work takes, and says so", () => {
  const { draft, chosen, session, told } = choosing(BLUEPRINT, cell("b1", "s1"), cell("b1", "s2"), "blueprint");
  clear(session, chosen);
  assert.deepEqual(draft.document.cells.map(({ lane }) => lane), ["l1", "i1"]);
  assert.equal(draft.undoName, "[editor.cells.cleared 2 2]");
  assert.deepEqual(told, [["[editor.cells.emptied 2 0 2]", undefined]]);
  draft.undo();
  assert.deepEqual(draft.document, BLUEPRINT);
});

/** What somebody copies, or cuts, as the page gets it when they paste. */
function taken(take, { session, chosen }) {
  const held = clipboard();
  take(session, chosen, held);
  return { text: held.getData("text/plain"), html: "", besides: held.getData("application/x-klantreis-cells") };
}

test("cuts cells with what their work takes, and pastes it into another lane of the blueprint", () => {
  const desk = choosing(BLUEPRINT, cell("b1", "s1"), cell("b1", "s2"), "blueprint");
  const cells = taken(cut, desk);
  desk.chosen.begin(cell("b2", "s2"));
  pasteAll(desk.session, desk.chosen, cells);
  assert.deepEqual(desk.draft.document.cells.filter(({ lane }) => lane.startsWith("b")),
    [{ lane: "b2", at: "s2", text: "Answers", duration: "PT5M", department: "Sales" }, { lane: "b2", at: "s3", mark: "wait" }]);
});

test("pastes one cell over another with all that it holds", () => {
  const cells = taken(copy, choosing(BLUEPRINT, cell("b1", "s2"), undefined, "blueprint"));
  const { draft, chosen, session } = choosing(BLUEPRINT, cell("b1", "s1"), undefined, "blueprint");
  pasteAll(session, chosen, cells);
  assert.deepEqual(draft.document.cells.find(({ lane, at }) => lane === "b1" && at === "s1"), { lane: "b1", at: "s1", mark: "wait" });
});

test("pastes the text alone where cells hold nothing else, and keeps what work takes where only a text comes", () => {
  const { draft, chosen, session } = choosing(BLUEPRINT, cell("l1", "s1"));
  pasteAll(session, chosen, taken(copy, choosing(BLUEPRINT, cell("b1", "s1"), undefined, "blueprint")));
  assert.deepEqual(draft.document.cells[0], { lane: "l1", at: "s1", text: "Answers" });
  chosen.begin(cell("b1", "s1"));
  pasteAll(session, chosen, taken(copy, choosing(JOURNEY, cell("l1", "s2"))));
  assert.deepEqual(draft.document.cells[1], { ...BLUEPRINT.cells[1], text: "Who?" });
});

test("cuts a picture, and pastes it", () => {
  const pictures = choosing(BLUEPRINT, cell("i1", "s1"));
  const cells = taken(cut, pictures);
  assert.equal(pictures.draft.document.cells.some(({ lane }) => lane === "i1"), false);
  pictures.chosen.begin(cell("i1", "s3"));
  pasteAll(pictures.session, pictures.chosen, cells);
  assert.deepEqual(pictures.draft.document.cells.at(-1), { lane: "i1", at: "s3", image: "boxes.png", alt: "Boxes" });
});

test("fills a lane of the blueprint with its first cell, and all that it holds", () => {
  const { draft, chosen, session } = choosing(BLUEPRINT, cell("b1", "s1"), cell("b1", "s3"), "blueprint");
  fillAll(session, chosen);
  assert.deepEqual(draft.document.cells.filter(({ lane }) => lane === "b1").map(({ text, duration, mark }) => [text, duration, mark]), Array(3).fill(["Answers", "PT5M", undefined]));
});

test("takes nothing else from a clipboard than what a map can hold", () => {
  const hostile = [
    "x", "7", '{"0":1}', "[[7]]", "[null]", '[[{"duration":"P9999999999999D","department":7,"mark":"<b>","alt":"x","at":"s9","text":"y"}]]', '[[{"duration":"soon"}]]',
    JSON.stringify([[{ department: "x".repeat(51) }]]),
  ];
  for (const besides of hostile) {
    const { draft, chosen, session } = choosing(BLUEPRINT, cell("b1", "s1"), undefined, "blueprint");
    pasteAll(session, chosen, { text: "Answers", html: "", besides });
    assert.equal(draft.document, BLUEPRINT, besides);
  }
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
