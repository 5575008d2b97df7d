import assert from "node:assert/strict";
import { test } from "node:test";
import { Chosen } from "../../main/resources/klantreis/editor/chosen.js";

const JOURNEY = {
  phases: [{ id: "p1" }, { id: "p2" }],
  steps: [{ id: "s1", phase: "p1" }, { id: "s2", phase: "p1" }],
  lanes: [{ id: "l1", kind: "text" }, { id: "l2", kind: "text", hidden: true }, { id: "l3", kind: "owner" }],
};
const cell = (lane, at) => ({ type: "cell", lane, at });
const choosing = () => new Chosen(() => JOURNEY);

test("holds one cell at first", () => {
  const chosen = choosing();
  chosen.begin(cell("l1", "s2"));
  assert.deepEqual(chosen.part, { row: 1, column: 1, height: 1, width: 1 });
});

test("holds all between two cells, whichever came first", () => {
  const chosen = choosing();
  chosen.begin(cell("l3", "s2"));
  chosen.extend({ type: "step", id: "s1" });
  assert.deepEqual(chosen.part, { row: 0, column: 0, height: 3, width: 2 });
  assert.deepEqual(chosen.refs.map(({ id, lane, at }) => id ?? `${lane}/${at}`), ["s1", "s2", "l1/s1", "l1/s2", "l3/s1", "l3/s2"]);
});

test("grows past lanes that are hidden, and not beyond the edge", () => {
  const chosen = choosing();
  chosen.begin(cell("l1", "s1"));
  chosen.grow(0, 1);
  assert.deepEqual(chosen.last, cell("l3", "s1"));
  chosen.grow(9, 9);
  assert.deepEqual(chosen.last, cell("l3", "p2"));
});

test("counts a cell across a phase as standing over the phase's first step", () => {
  const chosen = choosing();
  chosen.begin(cell("l1", "p1"));
  assert.equal(chosen.part.column, 0);
});

const spanning = { ...JOURNEY, cells: [{ lane: "l1", at: "p1", text: "All of it" }] };

test("holds a cell across a phase once, and all it stands over", () => {
  const chosen = new Chosen(() => spanning);
  chosen.begin(cell("l1", "p1"));
  assert.deepEqual(chosen.part, { row: 1, column: 0, height: 1, width: 2 });
  assert.deepEqual(chosen.refs, [cell("l1", "p1")]);
  chosen.extend({ type: "step", id: "s2" });
  assert.deepEqual(chosen.refs, [{ type: "step", id: "s1" }, { type: "step", id: "s2" }, cell("l1", "p1")]);
});

test("grows past a cell across a phase in one go", () => {
  const chosen = new Chosen(() => spanning);
  chosen.begin(cell("l1", "p1"));
  chosen.grow(1, 0);
  assert.deepEqual(chosen.last, cell("l1", "p2"));
  chosen.grow(-1, 0);
  assert.deepEqual(chosen.last, cell("l1", "p1"));
});

test("can be held while something else is chosen", () => {
  const chosen = choosing();
  chosen.begin(cell("l1", "s1"));
  const held = chosen.held();
  chosen.begin(cell("l3", "s2"));
  assert.deepEqual([held.first, held.last], [cell("l1", "s1"), cell("l1", "s1")]);
});

test("holds nothing when a phase, a lane or something gone is chosen", () => {
  for (const ref of [{ type: "phase", id: "p1" }, { type: "lane", id: "l1" }, cell("l2", "s1"), cell("gone", "s1")]) {
    const chosen = choosing();
    chosen.begin(ref);
    assert.equal(chosen.part, undefined);
    assert.deepEqual(chosen.refs, []);
  }
});
