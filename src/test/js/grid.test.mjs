import assert from "node:assert/strict";
import { test } from "node:test";
import { Grid } from "../../main/resources/klantreis/viewer/grid.js";
import { fill } from "../../main/resources/klantreis/viewer/build.js";

const cell = (name, colSpan = 1, rowSpan = 1, step = "") => ({ name, colSpan, rowSpan, dataset: { step } });
const table = (...rows) => ({
  rows: rows.map((cells) => ({ cells, hidden: false })),
  tHead: { rows: [0, 1] },
  querySelectorAll: () => [],
});
const names = (grid) => grid.rows.map((row) => row.map((place) => place.name).join(" "));

test("puts a spanning cell at every place it covers", () => {
  const grid = new Grid(table(
    [cell("corner", 1, 2), cell("p1", 2), cell("p2", 1, 2)],
    [cell("s1", 1, 1, "s1"), cell("s2", 1, 1, "s2")],
    [cell("lane"), cell("a"), cell("b", 2)],
  ));
  assert.deepEqual(names(grid), ["corner p1 p1 p2", "corner s1 s2 p2", "lane a b b"]);
  assert.deepEqual([...grid.places], [["s1", 1], ["s2", 2]]);
});

test("leaves hidden rows out", () => {
  const shown = table([cell("a")], [cell("b")], [cell("c")]);
  shown.rows[1].hidden = true;
  assert.deepEqual(names(new Grid(shown)), ["a", "c"]);
});

test("knows hidden rows too when asked", () => {
  const shown = table([cell("a")], [cell("b")]);
  shown.rows[1].hidden = true;
  assert.equal(new Grid(shown).allRows.length, 2);
});

test("fills the places of a text", () => {
  assert.equal(fill("{0} of {1} steps", 3, 12), "3 of 12 steps");
  assert.equal(fill("{0} $& {2}", "a"), "a $& {2}");
});
