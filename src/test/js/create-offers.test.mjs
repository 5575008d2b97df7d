import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const script = readFileSync(new URL("../../main/resources/klantreis/create/offers.js", import.meta.url), "utf8");

/** What a wizard is offered by a wiki that answers with this status. */
function offers(status = 200) {
  const window = {};
  const $ = { ajax: () => ({ status, state: () => (status === 200 ? "resolved" : "rejected") }) };
  const context = { window, Intl, AJS: { $, Meta: { get: () => "nl_NL" }, contextPath: () => "", I18n: { getText: (...told) => told.join(" ") } } };
  context.Klantreis = window.Klantreis = {};
  runInNewContext(script, context);
  return window.Klantreis.Create.offers;
}

/** The fields of a wizard, of which the starter alone is asked for. */
function fieldsOf() {
  let described;
  let changed;
  const fields = { chosen: undefined, value: (name) => (name === "language" ? "en" : fields.chosen), offer: (name, groups, preferred) => {
    fields.chosen = preferred;
    fields.offered = groups.flatMap(({ options }) => options.map((option) => option.name));
  } };
  const chain = { siblings: () => chain, text: (told) => { described = told; }, off: () => chain, on: (event, heard) => { changed = heard; } };
  return Object.assign(fields, { field: () => chain, describes: () => described, choose: (id) => { fields.chosen = id; changed(); } });
}

const starter = (id, standard = false) => ({ id, name: id, description: `about ${id}`, origin: "shipped", default: standard, usable: true });

function chosen(preferred, ...starters) {
  const fields = fieldsOf();
  offers().showStarters(fields, starters, preferred);
  return fields.chosen;
}

test("begins with what the space usually begins with, else with what shows most", () => {
  assert.equal(chosen("marketing-5", starter("blank"), starter("marketing-5"), starter("team-1", true)), "team-1");
  assert.equal(chosen("marketing-5", starter("blank"), starter("marketing-5")), "marketing-5");
  assert.equal(chosen("marketing-5", starter("blank")), "blank");
});

test("begins a service blueprint with one, whatever the space usually begins with", () => {
  assert.equal(chosen("service-blueprint", starter("blank"), starter("service-blueprint"), starter("team-1", true)), "service-blueprint");
});

test("describes what is chosen, also after the list has changed", () => {
  const fields = fieldsOf();
  offers().showStarters(fields, [starter("blank"), starter("permit")], "permit");
  assert.equal(fields.describes(), "about permit");
  fields.choose("blank");
  assert.equal(fields.describes(), "about blank");
  offers().showStarters(fields, [starter("basic-3")], "basic-3");
  assert.equal(fields.describes(), "about basic-3");
});

test("says of a persona to begin with which role it brings", () => {
  const fields = fieldsOf();
  offers().showStarters(fields, [{ ...starter("persona"), kind: "persona" }], "persona");
  assert.equal(fields.describes(), "org.klantreis.confluence.create.starter.role about persona");
});

test("says of a starter that it speaks another language than is wanted", () => {
  const fields = fieldsOf();
  offers().showStarters(fields, [{ ...starter("blank"), lang: "en" }, { ...starter("ours"), lang: "nl" }], "blank");
  assert.deepEqual([...fields.offered], ["blank", "ours (Nederlands)"]);
});

test("takes a persona for gone only where the wiki says so", () => {
  assert.deepEqual([200, 404, 500, 0].map((status) => offers(status).views("7:main")), [true, false, true, true]);
});
