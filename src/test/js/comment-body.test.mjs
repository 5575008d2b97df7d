import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { partsOf, wordsOf } from "../../main/resources/klantreis/comments/comment-body.js";
import { asStored, wrongWith } from "../../main/resources/klantreis/comments/comment-text.js";

const EXAMPLES = JSON.parse(readFileSync(new URL("../resources/org/klantreis/comments/comment-texts.json", import.meta.url), "utf8"));

for (const { text, known = [], parts, wrong = "" } of EXAMPLES) {
  test(`reads ${JSON.stringify(text)} as the wiki does`, () => {
    const stored = asStored(text);
    assert.equal(wrongWith(stored, 5000), wrong);
    if (!wrong) assert.deepEqual(partsOf(stored, new Set(known)), parts);
  });
}

test("tells names and addresses in words", () => {
  const comment = { text: "@{a2} or @{a9}: https://example.com.", mentions: [{ key: "a2", name: "Sanne Visser" }, { key: "a9" }] };
  assert.equal(wordsOf(comment, (key) => key), "@Sanne Visser or @comments.unknown: https://example.com.");
});

test("takes as many characters as the wiki, however many bytes they are", () => {
  assert.equal(wrongWith("🚲".repeat(5000), 5000), "");
  assert.equal(wrongWith("🚲".repeat(5001), 5000), "too-long");
});

test("reads even what is meant to take long", () => {
  const closing = `https://${")".repeat(4992)}`;
  assert.deepEqual(partsOf(closing, new Set()), [{ words: closing }]);
  assert.equal(asStored(`a${" ".repeat(5000)}b`).length, 5002);
});
