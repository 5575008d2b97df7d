import assert from "node:assert/strict";
import { test } from "node:test";
import { arrivals } from "../../main/resources/klantreis/editor/arrivals.js";

const HAD = {
  title: "Map", phases: [{ id: "p1", title: "Phase" }], steps: [{ id: "s1", phase: "p1", title: "Step" }],
  lanes: [{ id: "l1", title: "Lane" }], cells: [{ lane: "l1", at: "s1", text: "Cell" }],
};

const WIDER = {
  ...HAD,
  steps: ["s1", "s2", "s3"].map((id) => ({ id, phase: "p1", title: id })), lanes: ["l1", "l2", "l3"].map((id) => ({ id, title: id })),
  findings: [{ id: "f1", title: "Pain", steps: ["s1"] }],
};
const step = (id) => ({ type: "step", id });

test("finds nothing between equal maps", () => {
  assert.deepEqual(arrivals(HAD, structuredClone(HAD)), { refs: [], removed: 0 });
});

test("finds what came and what changed, element by element", () => {
  const has = {
    ...HAD, steps: [{ ...HAD.steps[0], valence: 1 }, { id: "s2", phase: "p1", title: "New" }],
    cells: [{ lane: "l1", at: "s1", text: "Changed" }],
  };
  assert.deepEqual(arrivals(HAD, has).refs, [step("s1"), step("s2"), { type: "cell", lane: "l1", at: "s1" }]);
});

test("finds what is said of the map as a whole", () => {
  assert.deepEqual(arrivals(HAD, { ...HAD, header: { goal: "A bike" } }).refs, [{ type: "map" }]);
});

test("counts what is gone, without the cells that went with it", () => {
  assert.deepEqual(arrivals(HAD, { ...HAD, steps: undefined, cells: undefined }), { refs: [], removed: 1 });
});

test("finds a cell that was emptied", () => {
  assert.deepEqual(arrivals(HAD, { ...HAD, cells: undefined }), { refs: [{ type: "cell", lane: "l1", at: "s1" }], removed: 0 });
});

test("finds what was moved, and not what it passed", () => {
  const [one, two, three] = WIDER.lanes;
  assert.deepEqual(arrivals(WIDER, { ...WIDER, lanes: [three, one, two] }).refs, [{ type: "lane", id: "l3" }]);
  assert.deepEqual(arrivals(WIDER, { ...WIDER, lanes: [two, three, one] }).refs, [{ type: "lane", id: "l1" }]);
});

test("finds findings and improvements at their steps, or at the map", () => {
  const findings = [...WIDER.findings, { id: "f2", title: "Another", steps: ["s2"] }, { id: "f3", title: "Everywhere" }];
  assert.deepEqual(arrivals(WIDER, { ...WIDER, findings }).refs, [step("s2"), { type: "map" }]);
  assert.deepEqual(arrivals(WIDER, { ...WIDER, findings: undefined }).refs, [step("s1")]);
  assert.deepEqual(arrivals(WIDER, { ...WIDER, improvements: [{ id: "i1", title: "Better", steps: ["s3"] }] }).refs, [step("s3")]);
  assert.deepEqual(arrivals(WIDER, { ...WIDER, improvements: [{ id: "i1", title: "Better", findings: ["f1"] }] }).refs, [step("s1")]);
});

test("marks each place once", () => {
  const has = { ...WIDER, steps: [{ ...WIDER.steps[0], title: "Other" }, ...WIDER.steps.slice(1)], findings: undefined };
  assert.deepEqual(arrivals(WIDER, has).refs, [step("s1")]);
});
