import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting } from "../../main/resources/klantreis/editor/menu.js";
import { Typeahead } from "../../main/resources/klantreis/editor/typeahead.js";

const view = { width: 1000, height: 600 };
const size = { width: 200, height: 300 };
const at = (left, top) => ({ left, right: left + 100, top, bottom: top + 30 });

test("opens below, and another menu aside", () => {
  assert.deepEqual(fitting(at(100, 50), size, view, false), { left: 100, top: 80 });
  assert.deepEqual(fitting(at(100, 50), size, view, true), { left: 200, top: 50 });
});

test("turns where there is no room", () => {
  assert.deepEqual(fitting(at(880, 50), size, view, false), { left: 780, top: 80 });
  assert.deepEqual(fitting(at(880, 500), size, view, true), { left: 680, top: 292 });
  assert.deepEqual(fitting(at(0, 50), { width: 990, height: 900 }, view, true), { left: 8, top: 8 });
});

const labels = ["Add", "Duplicate", "Delete", "Delay"];

test("finds what is typed, and forgets it after a pause", () => {
  const typeahead = new Typeahead();
  assert.equal(typeahead.find(labels, 0, "D", 1000), 1);
  assert.equal(typeahead.find(labels, 1, "e", 1100), 2);
  assert.equal(typeahead.find(labels, 2, "a", 2000), 0);
  assert.equal(typeahead.find(labels, 0, "z", 3000), -1);
});

test("walks through all that begin with a letter that is typed again", () => {
  const typeahead = new Typeahead();
  assert.equal(typeahead.find(labels, 1, "d", 1000), 2);
  assert.equal(typeahead.find(labels, 2, "d", 1100), 3);
  assert.equal(typeahead.find(labels, 3, "d", 1200), 1);
});
