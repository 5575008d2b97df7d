import assert from "node:assert/strict";
import { test } from "node:test";
import { placeName, valueName } from "../../main/resources/klantreis/editor/conflict-words.js";

const MAP = {
  lang: "nl",
  phases: [{ id: "p1", title: "Buy" }],
  steps: [{ id: "s1", title: "I call" }, { id: "s2", title: "I wait" }],
  lanes: [{ id: "l1", title: "Thoughts" }],
  channels: [{ key: "fax", name: "Fax" }],
};
const TEXTS = { "editor.field.title": "Title", "editor.field.header.goal": "Goal" };
const t = (key, ...values) => TEXTS[key] ?? [key, ...values].join(" | ").replace(/ \| $/, "");
const place = (element, field, title) => placeName({ element, field, title }, MAP, t);
const value = (element, field, text) => valueName({ element, field }, text, MAP, { channel: [{ key: "phone", name: "Telephone" }], "step.kind": [{ key: "waiting", name: "waiting" }],
  moment: [{ key: "wait", name: "waiting point" }], source: [{ key: "survey", name: "survey among customers" }] });

test("names a field and the element it belongs to", () => assert.equal(place("s1", "title"), "editor.conflict.element.step | I call: Title"));

test("names a member of a member with both", () => assert.equal(place("s1", "moment.title"), "editor.conflict.element.step | I call: moment · Title"));

test("names a field of the header", () => assert.match(place("header", "goal"), /: Goal$/));

test("names a cell by its lane and step", () => assert.equal(place("l1/s2", "text"), "editor.conflict.element.cell | Thoughts · I wait"));

test("names an element that is gone here by the title the server knows", () => {
  assert.equal(place("s9", "", "I complain"), "editor.conflict.element.other | I complain");
});

test("falls back to the name in the document for a field without a label", () => {
  assert.equal(place("s1", "ownScore"), "editor.conflict.element.step | I call: ownScore");
});

test("tells keys as words of the map's language, the map's own among them", () => {
  assert.equal(value("s1", "channels", "phone, fax, pigeon"), "Telephone, Fax, pigeon");
});

test("names the order of a list apart from the list", () => {
  assert.equal(place("journey", "steps.order"), "editor.conflict.element.map | journey: steps · order");
  assert.equal(place("header", "goal.order"), "editor.conflict.element.map | header: Goal · order");
  assert.equal(value("s1", "channels.order", "fax, phone"), "Fax, Telephone");
});

test("tells a moment and a source by the words of their kind", () => {
  assert.equal(value("s1", "moment", "wait, No staff"), "waiting point, No staff");
  assert.equal(value("s1", "sources", "survey, 40"), "survey among customers, 40");
});

test("tells dates as the map draws them", () => {
  assert.equal(value("header", "reviewBy", "2026-02-28"), "28\u00a0feb\u00a02026");
  assert.equal(value("i1", "due", "2026-12-01"), "1\u00a0dec\u00a02026");
  assert.equal(value("s1", "sources", "survey, 2026-02-28, 40"), "survey among customers, 28\u00a0feb\u00a02026, 40");
});

test("leaves a text that only looks like a date", () => assert.equal(value("s1", "title", "2026-02-28"), "2026-02-28"));

test("tells durations in the units of the map's language", () => {
  assert.equal(value("s1", "duration", "PT20M"), "20 minuten");
  assert.equal(value("s1", "measures", "resolution-time, P1DT4H"), "resolution-time, 28 uur");
});

test("leaves what somebody typed alone", () => assert.equal(value("s1", "title", "phone, s1"), "phone, s1"));

test("writes valence with a minus", () => assert.equal(value("s1", "valence", "-1.5"), "−1.5"));

test("a persona that the map names is no cell", () => {
  assert.equal(place("personas/7340034/petra", "id", "Petra"), "editor.conflict.element.named | Petra: id");
});

test("a channel of a persona is told in the map's language, whether it changed or is gone", () => {
  const persona = { kind: "persona", lang: "nl" };
  const told = (field, value) => valueName({ element: "channels/phone", field }, value, persona, { channel: [{ key: "phone", name: "telefoon" }],
    "persona.preference": [{ key: "avoids", name: "vermijdt" }] });
  assert.equal(told("", "phone"), "telefoon");
  assert.equal(told("preference", "avoids"), "vermijdt");
});

test("a persona is called so, its entries by their texts, and their kinds by words", () => {
  const persona = { kind: "persona", lang: "nl" };
  const t = (key, ...values) => [key, ...values].join(" ");
  assert.equal(placeName({ element: "persona", field: "quote", title: "Mila" }, persona, t), "editor.conflict.element.persona Mila: quote");
  assert.equal(placeName({ element: "needs/To be heard", field: "kind", title: "To be heard" }, persona, t), "editor.conflict.element.other To be heard: kind");
  assert.equal(valueName({ element: "needs/To be heard", field: "kind" }, "concrete", persona, { "persona.need": [{ key: "concrete", name: "concreet" }] }), "concreet");
});
