import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, elementAt } from "../../main/resources/klantreis/viewer/comments.js";

test("reads how many discussions are open at each place", () => {
  assert.deepEqual(countsOf(":3 l1/s2:1 s1:12"), { "": 3, "l1/s2": 1, s1: 12 });
  assert.deepEqual(countsOf(""), {});
});

test("knows what a cell stands for", () => {
  const at = (dataset, lane) => elementAt({ dataset, parentElement: { dataset: lane ? { lane } : {} } });
  assert.equal(at({ step: "s1" }), "s1");
  assert.equal(at({ phase: "p1" }), "p1");
  assert.equal(at({}, "l1"), "l1");
  assert.equal(at({ at: "s1" }, "l1"), "l1/s1");
  assert.equal(at({}), "");
});
