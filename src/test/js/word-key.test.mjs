import assert from "node:assert/strict";
import { test } from "node:test";
import { wordKey } from "../../main/resources/klantreis/editor/changes/word-key.js";

const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/;

test("is the name in plain letters", () => {
  assert.deepEqual(["Café & balie", " Op het verkeerde been ", "Loket 3"].map((name) => wordKey(name, [])), ["cafe-balie", "op-het-verkeerde-been", "loket-3"]);
});

test("is the same for two people who add the same word, and another for another word", () => {
  const names = ["微信", "电话", "Café 微信", "Café 电话", "x".repeat(60), "x".repeat(61), "!?", "🚲"];
  const keys = names.map((name) => wordKey(name, []));
  assert.deepEqual(names.map((name) => wordKey(` ${name}`, [])), keys);
  assert.equal(new Set(keys).size, names.length);
});

test("is never one that is taken", () => {
  const taken = [];
  for (let time = 0; time < 4; time++) taken.push(wordKey("Balie", taken));
  assert.deepEqual([taken[0], new Set(taken).size], ["balie", 4]);
});

test("is one that the server takes", () => {
  for (const name of ["Balie", "微信", "-", "ß", "x".repeat(500), `${"x".repeat(47)} y`]) {
    const key = wordKey(name, []);
    for (const each of [key, wordKey(name, [key]), wordKey(name, [key, wordKey(name, [key])])]) assert.match(each, KEY, name);
  }
});
