import assert from "node:assert/strict";
import { test } from "node:test";
import { VALENCES, levelOf, nearest, signed } from "../../main/resources/klantreis/shared/valence.js";

test("goes from very positive to very negative in halves", () => {
  assert.deepEqual(VALENCES, [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2]);
});

test("finds the nearest half, and never leaves the scale", () => {
  assert.deepEqual([0.2, 0.3, -1.8, 7, -7].map(nearest), [0, 0.5, -2, 2, -2]);
  assert.ok(Object.is(nearest(-0.1), 0));
});

test("never shows a mild feeling as none", () => {
  assert.deepEqual([-2, -0.5, 0, 0.5, 1.5].map(levelOf), [0, 1, 2, 3, 4]);
});

test("is written with a sign and a true minus, in the map's language", () => {
  assert.deepEqual([1.5, 0, -0.5].map((valence) => signed(valence, "nl")), ["+1,5", "0", "\u22120,5"]);
  assert.equal(signed(-1.5, "en"), "\u22121.5");
});

test("is written even where the map's language is none", () => {
  assert.deepEqual(["nl-B", "abcd"].map((lang) => signed(1.5, lang)), ["+1.5", "+1.5"]);
});
