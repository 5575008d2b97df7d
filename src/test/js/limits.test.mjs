import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting, lengthOf, room } from "../../main/resources/klantreis/editor/changes/limits.js";
import { addLimit } from "../../main/resources/klantreis/editor/typing-limit.js";

const BIKE = "🚲";

/** A field into which one types as into a browser's, and what was said meanwhile. */
function limited(value, most) {
  const field = Object.assign(new EventTarget(), { value, selectionStart: value.length, selectionEnd: value.length });
  field.setSelectionRange = (start, end) => Object.assign(field, { selectionStart: start, selectionEnd: end });
  const said = [];
  addLimit(field, most, { t: (key, ...values) => [key, ...values].join(" "), say: (text) => said.push(text) });
  const tell = (type, more = {}) => field.dispatchEvent(Object.assign(new Event(type), more));
  const put = (text) => {
    field.value = field.value.slice(0, field.selectionStart) + text + field.value.slice(field.selectionEnd);
    field.selectionStart = field.selectionEnd = field.selectionStart + text.length;
  };
  const type = (text) => { tell("beforeinput"); put(text); tell("input"); };
  const compose = (text) => {
    tell("compositionstart");
    for (const character of text) { tell("beforeinput", { isComposing: true }); put(character); tell("input", { isComposing: true }); }
    tell("compositionend");
  };
  return { field, said, type, compose };
}

test("counts an emoji as one character, as the server does", () => {
  assert.equal(lengthOf(BIKE.repeat(3)), 3);
});

test("knows how many more fit, and never less than none", () => {
  assert.deepEqual([room({ lanes: [1] }, "lanes", { lanes: 3 }), room({}, "steps", { steps: 3 }), room({ steps: [1, 2] }, "steps", { steps: 1 })], [2, 3, 0]);
});

test("cuts what comes in, and nothing that was there", () => {
  assert.deepEqual(fitting({ text: "abyz", start: 2, end: 2 }, "ab" + BIKE.repeat(3) + "yz", 6), { text: "ab" + BIKE.repeat(2) + "yz", caret: 6 });
  assert.deepEqual(fitting({ text: "abcd", start: 1, end: 3 }, "aXYZd", 4), { text: "aXYd", caret: 3 });
});

test("leaves a text as it was where it cannot tell what came in", () => {
  assert.deepEqual(fitting({ text: "abc", start: 3, end: 3 }, "Xabcd", 4), { text: "abc", caret: 3 });
});

test("takes as many emoji as letters", () => {
  const { field, type } = limited(BIKE.repeat(6), 10);
  type(BIKE.repeat(4));
  assert.equal(field.value, BIKE.repeat(10));
  type("x");
  assert.equal(field.value, BIKE.repeat(10));
});

test("tells of each key, drop or paste that does not fit", () => {
  const { field, said, type } = limited("abc", 4);
  type("defg");
  assert.equal(field.value, "abcd");
  type("e");
  assert.deepEqual(said, ["editor.typing.cut 7 4", "editor.typing.cut 5 4"]);
});

test("lets a word be composed to its end before it cuts", () => {
  const { field, said, compose } = limited("abc", 4);
  compose("デパ");
  assert.equal(field.value, "abcデ");
  assert.deepEqual(said, ["editor.typing.cut 5 4"]);
});

test("tells that the limit is near, and when it is not any more", () => {
  const { field, said, type } = limited("x".repeat(88), 100);
  type("x");
  type("x");
  field.setSelectionRange(0, 50);
  type("");
  assert.deepEqual(said, ["editor.typing.near 90 100", ""]);
});
