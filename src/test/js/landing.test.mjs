import assert from "node:assert/strict";
import { test } from "node:test";
import { landing, scrollSpeed, spans, stepLanding } from "../../main/resources/klantreis/editor/landing.js";

const heads = (...ids) => ids.map((id, index) => ({ id, start: index * 100 }));
const phase = (id, start, ...steps) => ({ id, start, end: start + 100 * Math.max(1, steps.length),
  steps: spans(steps.map((step, index) => ({ id: step, start: start + index * 100 })), start + 100 * steps.length) });
const map = [phase("p1", 0, "a", "b"), phase("p2", 200), phase("p3", 300, "c", "d")];

test("reaches from each head to the next", () => {
  assert.deepEqual(spans(heads("a", "b"), 250), [{ id: "a", start: 0, end: 100 }, { id: "b", start: 100, end: 250 }]);
});

test("lands before the one whose first half is hit", () => {
  const lanes = spans(heads("a", "b", "c"), 300);
  assert.deepEqual(landing(lanes, ["c"], 149), { before: "b", line: 100 });
  assert.deepEqual(landing(lanes, ["a"], 151), { before: "c", line: 200 });
  assert.deepEqual(landing(lanes, ["a"], 999), { before: undefined, line: 300 });
  assert.deepEqual(landing(lanes, ["b"], -50), { before: "a", line: 0 });
});

test("lands nowhere where it already stands", () => {
  const lanes = spans(heads("a", "b", "c", "d"), 400);
  assert.equal(landing(lanes, ["a"], 149), undefined);
  assert.equal(landing(lanes, ["b", "c"], 300), undefined);
  assert.equal(landing(lanes, ["d"], 999), undefined);
  assert.deepEqual(landing(lanes, ["a", "c"], 149), { before: "b", line: 100 });
});

test("lands in the phase that is hit, at its end past its last step", () => {
  assert.deepEqual(stepLanding(map, ["a"], 190), { phase: "p1", before: undefined, line: 200 });
  assert.deepEqual(stepLanding(map, ["a"], 310), { phase: "p3", before: "c", line: 300 });
  assert.deepEqual(stepLanding(map, ["a"], 9999), { phase: "p3", before: undefined, line: 500 });
});

test("lands in a phase without steps, also in one whose steps all move", () => {
  assert.deepEqual(stepLanding(map, ["a"], 250), { phase: "p2", before: undefined, line: 200 });
  assert.deepEqual(stepLanding(map, ["a", "c", "d"], 450), { phase: "p3", before: undefined, line: 300 });
  assert.equal(stepLanding(map, ["c", "d"], 450), undefined);
});

test("scrolls near an edge only, faster the nearer, and no faster beyond", () => {
  assert.equal(scrollSpeed(500, 0, 1000), 0);
  assert.equal(scrollSpeed(968, 0, 1000), 12);
  assert.equal(scrollSpeed(32, 0, 1000), -12);
  assert.equal(scrollSpeed(5000, 0, 1000), 24);
});
