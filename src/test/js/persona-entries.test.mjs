import test from "node:test";
import assert from "node:assert/strict";
import { CHANNEL, LINE, NAMED, SOURCE } from "../../main/resources/klantreis/persona-editor/entries.js";

const words = { channel: [{ key: "phone", name: "telefoon" }], source: [{ key: "interview" }, { key: "survey" }], "persona.need": [{ key: "latent", name: "latent" }], "persona.preference": [] };
const session = { words: { words }, t: (key) => key };

test("a line that is emptied leaves its list", () => {
  assert.equal(LINE.withText("A goal", ""), undefined);
});

test("a need keeps its kind while its text changes", () => {
  const needs = NAMED("persona.need")(session);
  assert.deepEqual(needs.withText({ text: "To", kind: "latent" }, "To know"), { text: "To know", kind: "latent" });
});

test("a need whose kind is taken back says nothing of it", () => {
  const needs = NAMED("persona.need")(session);
  assert.deepEqual(needs.choice.put({ text: "To know", kind: "latent" }, ""), { text: "To know" });
});

test("a channel that is simply used says nothing of it", () => {
  const channels = CHANNEL(session);
  assert.deepEqual(channels.choice.put({ key: "phone", preference: "cannot" }, "uses"), { key: "phone" });
  assert.equal(channels.choice.of({ key: "phone" }), "uses");
});

test("a channel that nobody knows is called by its key", () => {
  assert.equal(CHANNEL(session).textOf({ key: "pigeon" }), "pigeon");
});

test("a new source is of the first kind, and an old one keeps its date and number", () => {
  const sources = SOURCE(session);
  assert.deepEqual(sources.withText(undefined, "talks"), { kind: "interview", note: "talks" });
  assert.deepEqual(sources.withText({ kind: "survey", n: 4, note: "letters" }, ""), { kind: "survey", n: 4 });
  assert.equal(sources.withText({ kind: "survey", note: "letters" }, ""), undefined);
  assert.deepEqual(sources.withText({ kind: "survey", date: "2026-01-01", n: 4 }, "letters"), { kind: "survey", date: "2026-01-01", n: 4, note: "letters" });
});
