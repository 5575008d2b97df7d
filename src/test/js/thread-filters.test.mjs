import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, filterFor, filtered, neighbour, placesOf } from "../../main/resources/klantreis/comments/thread-filters.js";

const head = (id, more) => ({ id, element: "s1", title: "I wait", gone: false, open: true, mine: false, mentionsMe: false, ...more });
const OPEN = head(1, { mine: true });
const RESOLVED = head(2, { open: false, element: "", title: "Library card" });
const GONE = head(3, { gone: true, element: "s9", title: "I queue", mentionsMe: true });
const ALL = [OPEN, RESOLVED, GONE];

for (const [filter, heads] of [["open", [OPEN, GONE]], ["resolved", [RESOLVED]], ["mine", [OPEN]], ["mentions-me", [GONE]], ["gone", [GONE]]]) {
  test(`narrows to ${filter}`, () => assert.deepEqual(filtered(ALL, filter), heads));
}

test("narrows to a place, also to the whole map", () => {
  assert.deepEqual(filtered(ALL, "open", "s1"), [OPEN]);
  assert.deepEqual(filtered(ALL, "resolved", ""), [RESOLVED]);
});

test("counts what each filter shows", () => {
  assert.deepEqual(counts(ALL), { open: 2, resolved: 1, mine: 1, "mentions-me": 1, gone: 1 });
  assert.deepEqual(counts(ALL, "s1"), { open: 1, resolved: 0, mine: 1, "mentions-me": 0, gone: 0 });
});

test("keeps the filter in which a thread is, and otherwise finds one", () => {
  assert.equal(filterFor(OPEN, "mine"), "mine");
  assert.equal(filterFor(RESOLVED, "open"), "resolved");
});

test("offers each place once, in the order of the map, and last what is not on it any more", () => {
  assert.deepEqual(placesOf([GONE, OPEN, head(4), RESOLVED], ["", "s1"]).map(({ title }) => title), ["Library card", "I wait", "I queue"]);
});

test("goes to the next thread and the previous, and no further than the ends", () => {
  assert.equal(neighbour(ALL, 1, 1), RESOLVED);
  assert.equal(neighbour(ALL, 2, -1), OPEN);
  assert.equal(neighbour(ALL, 3, 1), undefined);
  assert.equal(neighbour(ALL, 1, -1), undefined);
  assert.equal(neighbour(ALL, 99, 1), undefined);
});
