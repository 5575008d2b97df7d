import assert from "node:assert/strict";
import { test } from "node:test";
import { LINE } from "../../main/resources/klantreis/persona-editor/entries.js";
import { listField } from "../../main/resources/klantreis/persona-editor/list-field.js";
import { page } from "./elements.mjs";

/** The goals of a persona, as they are edited. */
function goals(t, ...lines) {
  const place = document.createElement("dd");
  document.body.append(place);
  const draft = { document: { goals: lines }, change(name, next) { this.document = next; } };
  const member = { name: "goals", label: "Goals", most: 500, read: (document) => document.goals, write: (document, value) => ({ ...document, goals: value }), ...LINE };
  const list = listField({ draft, t: (...told) => told.join(" ") }, place, member);
  const shows = (...told) => list.show({ goals: told });
  shows(...lines);
  const fields = () => list.element.children.map(({ children: [field] }) => field);
  return { shows, fields, texts: () => fields().map(({ value }) => value) };
}

test("leaves whoever types where they are when others change another line", (t) => {
  page(t);
  const { shows, fields, texts } = goals(t, "rust", "ruimte");
  const [, mine] = fields();
  mine.focus();
  shows("rust en stilte", "licht", "ruimte");
  assert.deepEqual(texts(), ["rust en stilte", "licht", "ruimte", ""]);
  assert.equal(fields()[2], mine);
  assert.equal(document.activeElement, mine);
});

test("keeps the empty line in which somebody is about to type", (t) => {
  page(t);
  const { shows, fields, texts } = goals(t, "rust");
  const [, empty] = fields();
  empty.focus();
  shows("rust", "ruimte");
  assert.deepEqual(texts(), ["rust", "ruimte", ""]);
  assert.equal(document.activeElement, empty);
});

test("tells lines apart for those who only hear them", (t) => {
  page(t);
  const { fields } = goals(t, "rust", "ruimte");
  assert.deepEqual(fields().map((field) => field["aria-label"]), ["editor.persona.entry Goals 1", "editor.persona.entry Goals 2", "editor.persona.more Goals"]);
});

test("goes to the line that took the place of one's own", (t) => {
  page(t);
  const { shows, fields } = goals(t, "rust", "ruimte");
  fields()[1].focus();
  shows("rust", "licht");
  assert.equal(document.activeElement, fields()[1]);
  assert.equal(document.activeElement.value, "licht");
});
