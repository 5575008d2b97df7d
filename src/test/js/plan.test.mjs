import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, inCell, inColumn } from "../../main/resources/klantreis/plan/places.js";

const items = [
  { id: "a", horizon: "now", impact: 5, effort: 1 },
  { id: "b", horizon: "", impact: 5, effort: undefined },
  { id: "c", horizon: "now", impact: 5, effort: 1 },
  { id: "d", horizon: "someday", impact: undefined, effort: undefined },
];
const ids = (list) => list.map(({ id }) => id).join("");

test("keeps the order of the plan in a column", () => assert.equal(ids(inColumn(items, "now")), "ac"));
test("puts what nobody has planned into the last column, with horizons that only a newer version knows", () => assert.equal(ids(inColumn(items, "")), "bd"));
test("finds what has an impact and an effort", () => assert.equal(ids(inCell(items, 5, 1)), "ac"));
test("lists apart what lacks one of them", () => assert.equal(ids(apart(items)), "bd"));
