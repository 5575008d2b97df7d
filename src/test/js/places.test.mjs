import assert from "node:assert/strict";
import { test } from "node:test";
import { indexAt, nextPlace, placeOf } from "../../main/resources/klantreis/editor/places.js";

const map = {
  phases: [{ id: "p1" }, { id: "p2" }, { id: "p3" }],
  steps: [{ id: "a", phase: "p1" }, { id: "x", phase: "p3" }, { id: "b", phase: "p1" }, { id: "c", phase: "p1" }],
  lanes: [{ id: "l1" }, { id: "l2", hidden: true }, { id: "l3" }],
};
const step = (id) => ({ type: "step", id });
const lane = (id) => ({ type: "lane", id });
const next = (ref, direction, ids = [ref.id]) => nextPlace(map, ref, ids, direction);

test("moves a step past its neighbour", () => {
  assert.deepEqual(next(step("a"), 1), { phase: "p1", before: "c" });
  assert.deepEqual(next(step("b"), 1), { phase: "p1", before: undefined });
  assert.deepEqual(next(step("b"), -1), { phase: "p1", before: "a" });
});

test("goes on into the next phase, also into an empty one", () => {
  assert.deepEqual(next(step("c"), 1), { phase: "p2", before: undefined });
  assert.deepEqual(next(step("x"), -1), { phase: "p2", before: undefined });
});

test("ends at the ends of the map", () => {
  assert.equal(next(step("a"), -1), undefined);
  assert.equal(next(step("x"), 1), undefined);
  assert.equal(next({ type: "phase", id: "p3" }, 1), undefined);
});

test("moves several steps together", () => {
  assert.deepEqual(next(step("a"), 1, ["a", "b"]), { phase: "p1", before: undefined });
  assert.deepEqual(next(step("b"), 1, ["b", "c"]), { phase: "p2", before: undefined });
  assert.deepEqual(next(step("c"), -1, ["c", "b"]), { phase: "p1", before: "a" });
});

test("moves a phase", () => {
  assert.deepEqual(next({ type: "phase", id: "p1" }, 1), { before: "p3" });
  assert.deepEqual(next({ type: "phase", id: "p3" }, -1), { before: "p2" });
});

test("passes over lanes that are not seen", () => {
  assert.deepEqual(next(lane("l1"), 1), { before: undefined });
  assert.deepEqual(next(lane("l3"), -1), { before: "l1" });
  assert.deepEqual(placeOf(map, lane("l3")), [2, 2]);
});

test("counts places among those that stay", () => {
  assert.equal(indexAt(map.lanes, ["l1"], "l3"), 1);
  assert.equal(indexAt(map.lanes, ["l1"], undefined), 2);
});
