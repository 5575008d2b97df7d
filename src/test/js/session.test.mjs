import assert from "node:assert/strict";
import { test } from "node:test";
import { Session } from "../../main/resources/klantreis/editor/session.js";
import { Unreachable } from "../../main/resources/klantreis/shared/rest.js";

const SAVED = { revision: 1, document: { title: "Map", phases: [{ id: "p1", title: "Phase" }] } };

/** A session whose map is drawn, or fails to be, as it is told to. */
function sessionDrawn() {
  const line = [];
  const frame = { dialog: {}, bar: {}, say: (message) => line.push(message) };
  const session = new Session({ map: { dataset: {}, querySelector: () => null }, texts: {} }, frame, { rest: {}, words: {}, t: (key, ...values) => [key, ...values].join(" ") }, SAVED);
  const drawing = { fails: false };
  session.rendered.render = async () => { if (drawing.fails) throw new Unreachable("gone"); };
  return { session, line, drawing };
}

test("takes back that nothing can be drawn when it is drawn again", async () => {
  const { session, line, drawing } = sessionDrawn();
  drawing.fails = true;
  await session.render();
  assert.deepEqual([line.at(-1), session.undrawn], ["editor.trouble.offline", true]);
  drawing.fails = false;
  await session.render();
  assert.deepEqual([line.at(-1), session.undrawn], ["", false]);
});

test("leaves what was told since", async () => {
  const { session, line, drawing } = sessionDrawn();
  drawing.fails = true;
  await session.render();
  session.say("Three steps added");
  drawing.fails = false;
  await session.render();
  assert.equal(line.at(-1), "Three steps added");
});

test("says the word amid which somebody was, if its place is gone", () => {
  const { session, line } = sessionDrawn();
  session.goOnTyping({ ref: { type: "step", id: "s9" }, text: "half a wo" });
  assert.deepEqual(line, ["editor.typing.gone half a wo"]);
});
