import assert from "node:assert/strict";
import { test } from "node:test";
import { partOf } from "../../main/resources/klantreis/history/card.js";
import { placesOf } from "../../main/resources/klantreis/history/map.js";
import { pairOf } from "../../main/resources/klantreis/history/pair.js";
import { whoOf } from "../../main/resources/klantreis/history/revisions.js";

test("compares from the older to the newer, whichever was chosen first", () => {
  assert.deepEqual(pairOf(3, "7", 9), { from: 3, to: 7 });
  assert.deepEqual(pairOf(7, "3", 9), { from: 3, to: 7 });
});

test("compares with the one before and with the newest", () => {
  assert.deepEqual(pairOf(4, "before", 9), { from: 3, to: 4 });
  assert.deepEqual(pairOf(4, "newest", 9), { from: 4, to: 9 });
});

test("compares nothing with itself, nor the first with what was before", () => {
  assert.equal(pairOf(9, "newest", 9), undefined);
  assert.equal(pairOf(1, "before", 9), undefined);
  assert.equal(pairOf(4, "", 9), undefined);
});

test("tells who saved: by name, as somebody who is gone, as nobody known", () => {
  const t = (key) => key;
  assert.equal(whoOf({ author: "a1", authorName: "Petra" }, t), "Petra");
  assert.equal(whoOf({ author: "a1" }, t), "history.unknown");
  assert.equal(whoOf({}, t), "history.anonymous");
});

test("places a change where the map draws it", () => {
  assert.deepEqual(placesOf({ type: "step", element: "s1" }), ["step s1"]);
  assert.deepEqual(placesOf({ type: "cell", element: "l1/s1", lane: "l1", at: "s1" }), ["cell l1 s1"]);
  assert.deepEqual(placesOf({ type: "map", element: "header" }), ["map"]);
  assert.deepEqual(placesOf({ type: "finding", element: "f1", steps: ["s1", "s3"] }), ["step s1", "step s3"]);
  assert.deepEqual(placesOf({ type: "improvement", element: "i1" }), ["map"]);
});

test("places a change of a persona at the part of its card", () => {
  assert.equal(partOf({ type: "persona", element: "persona", field: "quote" }), "quote");
  assert.equal(partOf({ type: "persona", element: "persona", field: "about.age" }), "age");
  assert.equal(partOf({ type: "need", element: "needs/To rest/to sleep" }), "needs");
});
