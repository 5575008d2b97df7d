import test from "node:test";
import assert from "node:assert/strict";
import { page } from "./elements.mjs";
import { Row } from "../../main/resources/klantreis/persona-editor/row.js";
import { CHANNEL, LINE, NAMED, SOURCE } from "../../main/resources/klantreis/persona-editor/entries.js";

const words = { channel: [{ key: "phone", name: "telefoon" }], source: [{ key: "interview" }, { key: "survey" }], "persona.need": [{ key: "latent", name: "latent" }], "persona.preference": [] };
const session = { words: { words, limits: { line: 500, text: 4000 } }, t: (key) => key };

test("a line that is emptied leaves its list", () => {
  assert.equal(LINE.withText("A goal", ""), undefined);
});

test("a need keeps its kind while its text changes", () => {
  const needs = NAMED("persona.need")(session);
  assert.deepEqual(needs.withText({ text: "To", kind: "latent" }, "To know"), { text: "To know", kind: "latent" });
});

test("a need that is emptied and worded anew keeps its kind, until its line is left", (t) => {
  page(t);
  const member = { label: "Needs", most: 99, ...NAMED("persona.need")(session) };
  const row = new Row({ t: (key) => key, member, tell() {} }, { text: "To know", kind: "latent", later: 1 });
  type(row, "");
  assert.equal(row.entry, undefined);
  type(row, "To rest");
  assert.deepEqual(row.entry, { text: "To rest", kind: "latent", later: 1 });
  type(row, "");
  row.field.dispatchEvent(new Event("blur"));
  type(row, "To sleep");
  assert.deepEqual(row.entry, { text: "To sleep" });
});

function type(row, text) {
  row.field.value = text;
  row.field.dispatchEvent(new Event("input"));
}

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
