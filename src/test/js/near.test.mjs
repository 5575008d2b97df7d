import assert from "node:assert/strict";
import { test } from "node:test";
import { near } from "../../main/resources/klantreis/editor/near.js";

const journey = {
  phases: [{ id: "p1" }, { id: "p2" }], steps: [{ id: "s1", phase: "p1" }],
  lanes: [{ id: "l1" }, { id: "l2", hidden: true }, { id: "l3" }],
};
const cell = (lane, at) => ({ type: "cell", lane, at });

test("leads from a lane to the next that can be seen", () => {
  assert.deepEqual(near(journey, { type: "lane", id: "l2" }), [{ type: "lane", id: "l3" }]);
  assert.deepEqual(near(journey, { type: "lane", id: "l3" }), [{ type: "lane", id: "l1" }]);
});

test("leads from a cell across a phase to that of its first step, and on to the step", () => {
  assert.deepEqual(near(journey, cell("l1", "p1"))[0], cell("l1", "s1"));
  assert.deepEqual(near(journey, cell("l1", "p1")).at(-1), { type: "step", id: "s1" });
});

test("leads from a cell of a step to that across its phase", () => {
  assert.deepEqual(near(journey, cell("l1", "s1"))[1], cell("l1", "p1"));
});

test("leads from a phase without steps to its head", () => {
  assert.deepEqual(near(journey, cell("l1", "p2")).at(-1), { type: "phase", id: "p2" });
});

test("leads nowhere from what is gone", () => {
  assert.deepEqual(near(journey, cell("l1", "gone")), []);
  assert.deepEqual(near(journey, { type: "map" }), []);
});
