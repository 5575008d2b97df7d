import assert from "node:assert/strict";
import { test } from "node:test";
import { duplicated, indexBeside, moved, neighbour, removed, together } from "../../main/resources/klantreis/editor/structure-changes.js";
import { landing, spans, stepLanding } from "../../main/resources/klantreis/editor/landing.js";
import { nextPlace } from "../../main/resources/klantreis/editor/places.js";

const map = {
  phases: [{ id: "p1", title: "Looking" }, { id: "p2", title: "Buying" }],
  steps: [{ id: "a", phase: "p1", title: "A" }, { id: "b", phase: "p1", title: "B" }, { id: "c", phase: "p2", title: "C" }],
  lanes: [{ id: "l1", kind: "text", title: "One" }, { id: "l2", kind: "list", title: "Two", hidden: true }, { id: "l3", kind: "text", title: "Three" }],
};
const step = (id) => ({ type: "step", id });
const order = (document) => document.steps.map(({ id, phase }) => `${phase}/${id}`).join(" ");
const lanes = (document) => document.lanes.map(({ id }) => id).join(" ");

test("moves a step by key into the next phase and back", () => {
  const there = moved(map, step("b"), ["b"], nextPlace(map, step("b"), ["b"], 1));
  assert.equal(order(there), "p1/a p2/b p2/c");
  assert.equal(order(moved(there, step("b"), ["b"], nextPlace(there, step("b"), ["b"], -1))), order(map));
});

test("moves to where a drop lands", () => {
  const steps = spans(["a", "b"].map((id, index) => ({ id, start: index * 100 })), 200);
  const phases = [{ id: "p1", start: 0, end: 200, steps }, { id: "p2", start: 200, end: 300, steps: [{ id: "c", start: 200, end: 300 }] }];
  assert.equal(order(moved(map, step("a"), ["a"], stepLanding(phases, ["a"], 290))), "p1/b p2/c p2/a");
  assert.equal(order(moved(map, step("c"), ["c"], stepLanding(phases, ["c"], 10))), "p1/c p1/a p1/b");
});

test("moves a lane past one that is hidden", () => {
  const lane = { type: "lane", id: "l3" };
  assert.equal(lanes(moved(map, lane, ["l3"], nextPlace(map, lane, ["l3"], -1))), "l3 l1 l2");
  const shown = spans([{ id: "l1", start: 0 }, { id: "l3", start: 100 }], 200);
  assert.equal(lanes(moved(map, { type: "lane", id: "l1" }, ["l1"], landing(shown, ["l1"], 190))), "l2 l3 l1");
});

test("counts hidden lanes when one is added beside", () => {
  assert.equal(indexBeside(map, { type: "lane", id: "l3" }, 0), 2);
  assert.equal(indexBeside(map, step("b"), 1), 2);
});

test("takes all chosen steps together, in order, if the one that is meant is among them", () => {
  const chosen = [step("c"), step("a"), { type: "cell", lane: "l1", at: "b" }];
  assert.deepEqual(together(map, step("a"), chosen), ["a", "c"]);
  assert.deepEqual(together(map, step("b"), chosen), ["b"]);
  assert.deepEqual(together(map, { type: "phase", id: "p1" }, chosen), ["p1"]);
});

test("removes steps, a phase or a lane", () => {
  assert.equal(order(removed(map, step("a"), ["a", "c"])), "p1/b");
  assert.equal(order(removed(map, { type: "phase", id: "p1" }, ["p1"])), "p2/c");
  assert.equal(lanes(removed(map, { type: "lane", id: "l2" }, ["l2"])), "l1 l3");
});

test("duplicates what is meant", () => {
  const { document, id } = duplicated(map, { type: "phase", id: "p1" });
  assert.equal(document.phases[1].id, id);
  assert.equal(document.steps.length, 5);
});

test("goes on with the next, the one before, or what they stood in", () => {
  assert.deepEqual(neighbour(map, step("a"), ["a"]), step("b"));
  assert.deepEqual(neighbour(map, step("b"), ["b"]), step("a"));
  assert.deepEqual(neighbour(map, step("c"), ["c"]), { type: "phase", id: "p2" });
  assert.deepEqual(neighbour(map, { type: "lane", id: "l1" }, ["l1"]), { type: "lane", id: "l3" });
});
