import assert from "node:assert/strict";
import { test } from "node:test";
import { weighed } from "../../main/resources/klantreis/editor/offering.js";

const SAVED = { title: "Map" };
const equal = { key: "equal", document: { title: "Map" } };
const typed = { key: "typed", document: { title: "Map" }, typing: { ref: { type: "map" }, text: "Half a" } };
const older = { key: "older", document: { title: "Another" } };

test("asks about older work where the newest is saved already", () => {
  assert.deepEqual(weighed([equal, older], SAVED), { kept: older, needless: [equal] });
});

test("asks about a word in an open field, even if all else is saved", () => {
  assert.deepEqual(weighed([typed, equal], SAVED), { kept: typed, needless: [equal] });
});

test("asks nothing where nothing is left", () => {
  assert.deepEqual(weighed([equal], SAVED), { kept: undefined, needless: [equal] });
});
