import assert from "node:assert/strict";
import { test } from "node:test";
import { isOther, shortened, wordDifference } from "../../main/resources/klantreis/editor/word-difference.js";

const marks = { same: "", gone: "-", new: "+" };
const told = (stretches) => stretches.map(({ kind, text }) => `${marks[kind]}${text}`).join("|");
const part = (kinds, stretches) => stretches.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join("");

test("tells words that came and went", () => {
  assert.equal(told(wordDifference("I call the help desk", "I call the new help centre")), "I call the |+new |help |-desk|+centre");
});

test("takes for one word what must not be parted", () => {
  assert.equal(told(wordDifference("call, Jan\u00a031,\u00a02027", "call, Apr\u00a01,\u00a02027")), "call, |-Jan\u00a031,\u00a02027|+Apr\u00a01,\u00a02027");
});

test("leaves the last word alone when more follows", () => assert.equal(told(wordDifference("socks, shoes", "socks, shoes, hats")), "socks, shoes|+, hats"));

test("tells one stretch where nothing changed", () => assert.equal(told(wordDifference("the same", "the same")), "the same"));

test("tells a text that began empty as new", () => assert.equal(told(wordDifference("", "all new")), "+all new"));

test("holds both texts whole, whatever they are", () => {
  const texts = ["", " ", "a", "a b c", "c b a", "a\nb  c", "b c d e a", "😀 ‮abc é"];
  texts.forEach((before) => texts.forEach((after) => {
    const stretches = wordDifference(before, after);
    assert.equal(part(["same", "gone"], stretches), before);
    assert.equal(part(["same", "new"], stretches), after);
  }));
});

test("compares ten thousand characters within a blink", () => {
  const text = (word) => Array.from({ length: 2000 }, (_, i) => `${word}${i % 7}`).join(" ");
  const began = performance.now();
  wordDifference(text("a"), text("b"));
  assert.ok(performance.now() - began < 200);
});

test("leaves out what did not change in a long text", () => {
  const long = (end) => `${Array.from({ length: 100 }, (_, i) => `w${i}`).join(" ")} ${end}`;
  assert.equal(told(shortened(wordDifference(long("old"), long("new")))), "… w92 w93 w94 w95 w96 w97 w98 w99 |-old|+new");
});

test("knows a text that became another", () => {
  assert.ok(isOther(wordDifference("I call", "They write me a letter")));
  assert.ok(!isOther(wordDifference("I call the help desk", "I call the new help desk")));
});
