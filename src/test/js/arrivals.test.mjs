import assert from "node:assert/strict";
import { test } from "node:test";
import { arrivals } from "../../main/resources/klantreis/editor/arrivals.js";

const HAD = {
  title: "Map", phases: [{ id: "p1", title: "Phase" }], steps: [{ id: "s1", phase: "p1", title: "Step" }],
  lanes: [{ id: "l1", title: "Lane" }], cells: [{ lane: "l1", at: "s1", text: "Cell" }],
};

test("finds nothing between equal maps", () => {
  assert.deepEqual(arrivals(HAD, structuredClone(HAD)), []);
});

test("finds what came and what changed, element by element", () => {
  const has = {
    ...HAD, steps: [{ ...HAD.steps[0], valence: 1 }, { id: "s2", phase: "p1", title: "New" }],
    cells: [{ lane: "l1", at: "s1", text: "Changed" }],
  };
  assert.deepEqual(arrivals(HAD, has), [{ type: "step", id: "s1" }, { type: "step", id: "s2" }, { type: "cell", lane: "l1", at: "s1" }]);
});

test("finds what is said of the map as a whole", () => {
  assert.deepEqual(arrivals(HAD, { ...HAD, header: { goal: "A bike" } }), [{ type: "map" }]);
});

test("does not look for what is gone", () => {
  assert.deepEqual(arrivals(HAD, { ...HAD, steps: undefined, cells: undefined }), []);
});
