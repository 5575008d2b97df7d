import assert from "node:assert/strict";
import { test } from "node:test";
import { pasteInto, tiled } from "../../main/resources/klantreis/editor/paste.js";
import { sheetOf, textsOf } from "../../main/resources/klantreis/editor/sheet.js";
import { fullJourney, journey, problems } from "./journeys.mjs";

const words = { channel: [{ key: "phone", name: "Telefoon" }, { key: "email", name: "E-mail" }] };
const options = { words, limits: { steps: 5, text: 100, line: 20 }, title: "Nieuwe stap" };
const map = journey({
  phases: [{ id: "p1", title: "Vragen" }, { id: "p2", title: "Wachten" }],
  channels: [{ key: "fax", name: "Fax" }],
  steps: [{ id: "s1", phase: "p1", title: "Ik bel", owner: "Balie" }, { id: "s2", phase: "p1", title: "Ik mail", channels: ["email", "fax"] }],
  lanes: [
    { id: "l1", kind: "text", title: "Gedachten" }, { id: "l2", kind: "text", title: "Verborgen", hidden: true },
    { id: "l3", kind: "owner", title: "Eigenaar" }, { id: "l4", kind: "channel", title: "Kanalen" },
    { id: "l5", kind: "emotion", title: "Emotie" },
  ],
  cells: [{ lane: "l1", at: "s1", text: "Hoe lang nog?" }],
});
const paste = (rows, row = 0, column = 0, document = map) => pasteInto(document, sheetOf(document), { row, column }, rows, options);
const step = (pasted, title) => pasted.document.steps.find((one) => one.title === title);

test("lays a map out as a sheet of what is open", () => {
  const { rows, columns } = sheetOf(map);
  assert.deepEqual(rows.map(({ kind }) => kind), ["title", "text", "owner", "channel", "emotion"]);
  rows.forEach(({ places }) => assert.deepEqual(places, ["s1", "s2", "p2"]));
  assert.deepEqual(columns, [{ at: "s1", phase: "p1" }, { at: "s2", phase: "p1" }, { at: "p2", phase: "p2" }]);
});

test("copies titles, cells, owners, names of channels and what is drawn", () => {
  const all = { row: 0, column: 0, height: 5, width: 2 };
  assert.deepEqual(textsOf(map, sheetOf(map), all, words, (lane, at) => `${lane} ${at}`),
    [["Ik bel", "Ik mail"], ["Hoe lang nog?", ""], ["Balie", ""], ["", "E-mail\nFax"], ["l5 s1", "l5 s2"]]);
});

const across = { ...map, cells: [{ lane: "l1", at: "p1", text: "Wie helpt mij?" }] };
const above = { ...map, cells: [...across.cells, { lane: "l1", at: "s2", text: "En wanneer?" }] };

test("lays a cell over its phase, and above the cells of its steps", () => {
  assert.deepEqual(sheetOf(across).rows.slice(0, 3).map(({ lane, places }) => [lane, ...places]),
    [["", "s1", "s2", "p2"], ["l1", "p1", "p1", "p2"], ["l3", "s1", "s2", "p2"]]);
  assert.deepEqual(sheetOf(above).rows.slice(1, 3).map(({ lane, places }) => [lane, ...places]),
    [["l1", "p1", "p1", "p2"], ["l1", "s1", "s2", "p2"]]);
});

test("copies a cell across a phase once, and pastes it back without a change", () => {
  const part = { row: 1, column: 0, height: 2, width: 3 };
  assert.deepEqual(textsOf(across, sheetOf(across), part, words), [["Wie helpt mij?", "", ""], ["Balie", "", ""]]);
  assert.deepEqual(textsOf(above, sheetOf(above), part, words), [["Wie helpt mij?", "", ""], ["", "En wanneer?", ""]]);
  for (const journeyWith of [across, above]) {
    assert.equal(paste(textsOf(journeyWith, sheetOf(journeyWith), part, words), 1, 0, journeyWith).document, journeyWith);
  }
});

test("pastes into a cell across a phase, and counts what it has no place for", () => {
  const pasted = paste([["Waar?", "Wie?", "Hoe?"]], 1, 0, across);
  assert.deepEqual(pasted.document.cells, [{ lane: "l1", at: "p1", text: "Waar?" }, { lane: "l1", at: "p2", text: "Hoe?" }]);
  assert.deepEqual([pasted.pasted, pasted.lost], [2, 1]);
});

test("pastes into titles, cells, owners and channels", () => {
  const pasted = paste([["Ik app", "Ik mail"], ["", "Gelukt?"], ["Team A", ""], ["TELEFOON, fax", ""]]);
  assert.equal(pasted.lost, 0);
  assert.equal(pasted.pasted, 8);
  assert.deepEqual(step(pasted, "Ik app"), { ...map.steps[0], title: "Ik app", owner: "Team A", channels: ["phone", "fax"] });
  assert.deepEqual(step(pasted, "Ik mail"), { id: "s2", phase: "p1", title: "Ik mail" });
  assert.deepEqual(pasted.document.cells, [{ lane: "l1", at: "s2", text: "Gelukt?" }]);
});

test("pastes back what was copied without a change", () => {
  const copied = textsOf(map, sheetOf(map), { row: 0, column: 0, height: 4, width: 3 }, words);
  assert.equal(paste(copied).document, map);
});

test("keeps a title where an empty one is pasted", () => {
  assert.equal(paste([["", "\u200b"]]).document, map);
});

test("leaves what a shorter row does not reach", () => {
  const { document, pasted } = paste([["Ik app", "Ik chat"], ["Nou?"]]);
  assert.deepEqual(document.steps.map(({ title }) => title), ["Ik app", "Ik chat"]);
  assert.equal(pasted, 3);
  assert.equal(paste([["Ik bel", "Ik mail"], ["Hoe lang nog?"], ["Balie"], [""]], 0, 0).document, map);
});

test("makes steps of what lies behind the last, until there is no more room", () => {
  const pasted = paste([["a", "b", "c", "d", "e", "f", "g", ""], ["", "", "", "wat?", "", "", "", ""]]);
  assert.deepEqual(pasted.document.steps.map(({ phase, title }) => [phase, title]),
    [["p1", "a"], ["p1", "b"], ["p2", "c"], ["p2", "d"], ["p2", "e"]]);
  assert.equal(pasted.document.cells[0].at, pasted.added[1]);
  assert.deepEqual([pasted.added.length, pasted.lost], [3, 2]);
  assert.deepEqual(problems(pasted.document), []);
});

test("names a new step that brings no title, and makes none of empty columns", () => {
  const pasted = paste([["a", "b", ""], ["c", "", ""]], 1, 2);
  assert.deepEqual(pasted.document.steps.map(({ title }) => title), ["Ik bel", "Ik mail", "Nieuwe stap"]);
});

test("pastes onto a phase that has no steps", () => {
  assert.deepEqual(paste([["straks"]], 1, 2).document.cells.at(-1), { lane: "l1", at: "p2", text: "straks" });
});

test("counts what has no place", () => {
  const pasted = paste([["Postduif", "fax; postduif"], ["blij", "boos"], ["onder", ""], ["de", "kaart"]], 3);
  assert.equal(pasted.lost, 7);
  assert.deepEqual(pasted.document.steps.map(({ channels }) => channels), [undefined, ["fax"]]);
});

test("takes no text that is too long", () => {
  const pasted = paste([["x".repeat(21)], ["x".repeat(101)], ["😀".repeat(20)]]);
  assert.equal(pasted.lost, 2);
  assert.deepEqual([pasted.document.steps[0].title, pasted.document.steps[0].owner.length], ["Ik bel", 40]);
});

test("fills a selection that is a multiple of what is pasted", () => {
  assert.deepEqual(tiled([["a", "b"]], 2, 4), [["a", "b", "a", "b"], ["a", "b", "a", "b"]]);
  assert.deepEqual(tiled([["a", "b"]], 2, 3), [["a", "b"]]);
});

test("pastes fifty rows and columns at once", () => {
  const full = fullJourney(380, 50);
  const rows = Array.from({ length: 50 }, (row, y) => Array.from({ length: 50 }, (cell, x) => `${y} ${x}`));
  const pasted = pasteInto(full, sheetOf(full), { row: 1, column: 350 }, rows, { ...options, limits: { steps: 400, text: 100, line: 100 } });
  assert.equal(pasted.document.steps.length, 400);
  assert.equal(pasted.pasted, 2500);
  assert.equal(pasted.document.cells.at(-1).text, "49 49");
});
