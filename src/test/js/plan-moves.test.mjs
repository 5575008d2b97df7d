import assert from "node:assert/strict";
import { test } from "node:test";
import { moveByKey, moveInPlan, standing } from "../../main/resources/klantreis/editor/changes/improvement-moves.js";

const plan = { phases: [], improvements: [
  { id: "a", title: "A", horizon: "now", impact: 5, effort: 1 },
  { id: "b", title: "B" },
  { id: "c", title: "C", horizon: "now", impact: 4, effort: 1 },
  { id: "d", title: "D", horizon: "later", impact: 2 },
] };
const order = ({ improvements }) => improvements.map(({ id }) => id).join("");
const one = ({ improvements }, id) => improvements.find((each) => each.id === id);

test("moves into a column before another card there", () => {
  const moved = moveInPlan(plan, "d", { column: "now", before: "c" });
  assert.equal(order(moved), "abdc");
  assert.equal(one(moved, "d").horizon, "now");
});

test("moves behind the last card of a column, and keeps its place in the plan where there is none", () => {
  assert.equal(order(moveInPlan(plan, "d", { column: "now" })), "abcd");
  assert.equal(order(moveInPlan(plan, "a", { column: "now" })), "bcad");
  assert.equal(order(moveInPlan(plan, "a", { column: "next" })), "abcd");
});

test("forgets the horizon in the column of what nobody has planned", () => {
  assert.deepEqual(one(moveInPlan(plan, "a", { column: "" }), "a"), { id: "a", title: "A", impact: 5, effort: 1 });
});

test("moves into a cell of the matrix, and apart again", () => {
  const moved = moveInPlan(plan, "b", { impact: 3, effort: 2 });
  assert.deepEqual(one(moved, "b"), { id: "b", title: "B", impact: 3, effort: 2 });
  assert.deepEqual(one(moveInPlan(moved, "b", { apart: true }), "b"), { id: "b", title: "B" });
});

test("changes the order of the list", () => {
  assert.equal(order(moveInPlan(plan, "d", { before: "a" })), "dabc");
  assert.equal(order(moveInPlan(plan, "a", {})), "bcda");
});

test("moves by key from column to column and within one", () => {
  assert.equal(one(moveByKey(plan, "board", "a", "ArrowRight"), "a").horizon, "next");
  assert.equal(one(moveByKey(plan, "board", "d", "ArrowRight"), "d").horizon, undefined);
  assert.equal(order(moveByKey(plan, "board", "c", "ArrowUp")), "cabd");
  assert.equal(order(moveByKey(plan, "board", "a", "ArrowDown")), "bcad");
});

test("moves by key from cell to cell, upwards to more impact", () => {
  assert.deepEqual(one(moveByKey(plan, "matrix", "c", "ArrowUp"), "c"), { id: "c", title: "C", horizon: "now", impact: 5, effort: 1 });
  assert.equal(one(moveByKey(plan, "matrix", "a", "ArrowRight"), "a").effort, 2);
});

test("begins in the middle for whatever was apart, and keeps what was known of it", () => {
  assert.deepEqual(one(moveByKey(plan, "matrix", "d", "ArrowLeft"), "d"), { id: "d", title: "D", horizon: "later", impact: 2, effort: 3 });
});

test("moves to the end of its place before a card that is gone by now", () => {
  assert.equal(order(moveInPlan(plan, "a", { before: "zz" })), "bcda");
  assert.equal(order(moveInPlan(plan, "b", { column: "now", before: "zz" })), "acbd");
});

test("keeps the order of the plan where only a mark changes", () => {
  const marked = { phases: [], improvements: [{ id: "a", title: "A", impact: 3, effort: 1 }, { id: "b", title: "B", impact: 4, effort: 1 }, { id: "c", title: "C", impact: 4, effort: 1 }, { id: "d", title: "D" }] };
  assert.equal(order(moveByKey(marked, "matrix", "a", "ArrowUp")), "abcd");
  assert.equal(order(moveInPlan(marked, "a", { impact: 4, effort: 1 })), "abcd");
});

test("changes the order within a cell, and before a card of another one", () => {
  const marked = { phases: [], improvements: [{ id: "a", title: "A", impact: 4, effort: 1 }, { id: "b", title: "B", impact: 4, effort: 1 }, { id: "c", title: "C" }] };
  assert.equal(order(moveInPlan(marked, "a", { impact: 4, effort: 1 })), "bac");
  assert.equal(order(moveInPlan(marked, "c", { impact: 4, effort: 1, before: "b" })), "acb");
});

test("moves by key up and down the list", () => {
  assert.equal(order(moveByKey(plan, "list", "b", "ArrowUp")), "bacd");
  assert.equal(order(moveByKey(plan, "list", "b", "ArrowDown")), "acbd");
});

test("goes no further than the plan does", () => {
  for (const [view, id, key] of [["board", "a", "ArrowLeft"], ["board", "a", "ArrowUp"], ["matrix", "a", "ArrowUp"], ["matrix", "a", "ArrowLeft"], ["list", "a", "ArrowUp"], ["list", "d", "ArrowDown"], ["list", "b", "ArrowRight"]]) {
    assert.equal(moveByKey(plan, view, id, key), plan, `${view} ${id} ${key}`);
  }
});

test("tells where an improvement stands now", () => {
  assert.deepEqual(standing(plan, "board", "c"), { place: 2, of: 2 });
  assert.deepEqual(standing(plan, "list", "c"), { place: 3, of: 4 });
});
