import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cellForm, imageForm } from "../../main/resources/klantreis/editor/cell-form.js";
import { findings } from "../../main/resources/klantreis/editor/finding-form.js";
import { headerForm } from "../../main/resources/klantreis/editor/header-form.js";
import { improvements } from "../../main/resources/klantreis/editor/improvement-form.js";
import { laneForm } from "../../main/resources/klantreis/editor/lane-form.js";
import { phaseForm } from "../../main/resources/klantreis/editor/phase-form.js";
import { stepForm } from "../../main/resources/klantreis/editor/step-form.js";

const texts = readFileSync(new URL("../../main/resources/org/klantreis/i18n/klantreis.properties", import.meta.url), "latin1");
const schema = JSON.parse(/```json schema\n([^]*?)```/.exec(readFileSync(new URL("../../../docs/format.md", import.meta.url), "utf8"))[1]);
const asked = (questions) => questions.sections.flatMap(({ members }) => members).map(({ name }) => name);
const members = (of, ...unasked) => Object.keys(schema.$defs[of].properties).filter((name) => !unasked.includes(name)).sort();

test("asks everything the format has for a step", () => {
  const own = asked(stepForm).filter((name) => !["findings", "improvements"].includes(name));
  assert.deepEqual(own.map((name) => (name === "travellers" ? "personas" : name)).sort(), members("step", "id", "phase"));
});

test("asks everything the format has for phases, findings and improvements", () => {
  assert.deepEqual(asked(phaseForm).sort(), members("phase", "id"));
  assert.deepEqual(asked(findings.questions).sort(), members("finding", "id", "kind", "steps"));
  assert.deepEqual(asked(improvements.questions).sort(), members("improvement", "id", "steps"));
});

test("asks everything the format has for the header", () => {
  assert.deepEqual(asked(headerForm).filter((name) => name.startsWith("header.")).map((name) => name.slice(7)).sort(), members("header", "phaseModel"));
});

test("calls every field by a name of its own", () => {
  for (const name of [stepForm, phaseForm, laneForm, headerForm, cellForm, imageForm, findings.questions, improvements.questions].flatMap(asked)) {
    assert.ok(texts.includes(`\norg.klantreis.confluence.editor.field.${name} = `), name);
  }
});
