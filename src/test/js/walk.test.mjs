import assert from "node:assert/strict";
import { test } from "node:test";
import { destination } from "../../main/resources/klantreis/viewer/walk.js";

const cell = (name, { dim = false, seen = true } = {}) => ({ name, classList: { contains: () => dim }, checkVisibility: () => seen });
const [a, b, c] = [cell("a"), cell("b"), cell("c")];
const [d, e, f] = [cell("d"), cell("e"), cell("f")];
const curve = cell("curve");
const rows = [[a, b, c], [curve, curve, curve], [d, e, f]];
const to = (from, key, column = 0, ctrlKey = false) => {
  const place = destination(rows, from, column, { key, ctrlKey });
  return place && rows[place[1]][place[0]].name;
};

test("walks to the neighbour, and not off the edge", () => {
  assert.equal(to(a, "ArrowRight"), "b");
  assert.equal(to(a, "ArrowLeft"), undefined);
  assert.equal(to(c, "x"), undefined);
});

test("goes on in its column below a cell that spans", () => {
  assert.deepEqual(destination(rows, c, 2, { key: "ArrowDown" }), [2, 1]);
  assert.equal(to(curve, "ArrowDown", 2), "f");
  assert.equal(to(curve, "ArrowUp", 1), "b");
});

test("passes over what is dimmed or not seen", () => {
  const far = cell("far");
  const row = [[a, cell("dim", { dim: true }), cell("folded", { seen: false }), far]];
  assert.deepEqual(destination(row, a, 0, { key: "ArrowRight" }), [3, 0]);
  assert.equal(destination([[a], [cell("folded", { seen: false })]], a, 0, { key: "ArrowDown" }), undefined);
});

test("goes to the ends of a row and of the table", () => {
  assert.equal(to(e, "Home"), "d");
  assert.equal(to(e, "End"), "f");
  assert.equal(to(e, "Home", 0, true), "a");
  assert.equal(to(a, "End", 0, true), "f");
});
