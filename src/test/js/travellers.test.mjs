import assert from "node:assert/strict";
import { test } from "node:test";
import { idsOf, setTravellers } from "../../main/resources/klantreis/editor/changes/travellers.js";
import { travellers } from "../../main/resources/klantreis/editor/controls/travellers.js";
import { headerForm } from "../../main/resources/klantreis/editor/header-form.js";
import { carry } from "../../main/resources/klantreis/shared/patch.js";
import { page } from "./elements.mjs";
import { journey, problems } from "./journeys.mjs";

const MILA = { page: 7, key: "mila", name: "Mila" };
const GERDA = { name: "Gerda" };
const two = (...order) => journey({ personas: order });
const [MILAS, GERDAS] = idsOf(two(MILA, GERDA));

test("gives a persona its id when a step first names it", () => {
  const document = setTravellers(two(MILA, GERDA), "s1", [MILAS]);
  assert.deepEqual(document.personas, [{ ...MILA, id: MILAS }, GERDA]);
  assert.deepEqual(document.steps[0].personas, [MILAS]);
});

test("gives a persona the same id in everybody's draft", () => {
  assert.deepEqual(idsOf(two(GERDA, MILA)), [GERDAS, MILAS]);
  assert.notEqual(MILAS, GERDAS);
  assert.match(MILAS, /^t[a-z0-9]+$/);
});

test("keeps an id once it is given, and gives none twice", () => {
  const [first, second] = idsOf(two(GERDA, GERDA));
  assert.notEqual(first, second);
  assert.deepEqual(idsOf(two({ ...MILA, id: "s-mila" })), ["s-mila"]);
});

test("gives a step back to everybody", () => {
  const document = setTravellers(setTravellers(two(MILA), "s1", [MILAS]), "s1", undefined);
  assert.equal("personas" in document.steps[0], false);
  assert.equal(document.personas[0].id, MILAS);
});

test("lets steps go of a persona that leaves the map", () => {
  const document = setTravellers(two(MILA, GERDA), "s1", [MILAS, GERDAS]);
  const left = headerForm.set(document, { type: "map" }, "personas", document.personas.slice(1));
  assert.deepEqual(left.steps[0].personas, [GERDAS]);
  assert.deepEqual(problems(left), []);
});

test("brings a persona back that others removed while a step here came to name it", () => {
  const before = two(MILA, GERDA);
  const carried = carry(before, setTravellers(before, "s1", [MILAS]), two(GERDA));
  assert.deepEqual(carried.personas.map(({ name }) => name).sort(), ["Gerda", "Mila"]);
  assert.deepEqual(carried.steps[0].personas, [MILAS]);
  assert.deepEqual(problems(carried), []);
});

test("takes one answer where two sides say differently who takes a step", () => {
  const before = setTravellers(two(MILA, GERDA), "s1", [MILAS, GERDAS]);
  const carried = carry(before, setTravellers(before, "s1", [MILAS]), setTravellers(before, "s1", [GERDAS]));
  assert.deepEqual(carried.steps[0].personas, [MILAS]);
});

test("asks in the order of the map, of a restricted persona nothing but whether", (t) => {
  page(t).append();
  const draft = { document: two({ page: 9, restricted: true }, GERDA) };
  const changed = [];
  const session = { t: (key, ...values) => [key, ...values].join(" "), draft };
  const control = travellers()({ id: "t", name: "travellers", label: "Who", help: "", session, changed: () => changed.push(control.read().value) });
  control.show(undefined);
  const [, row] = control.element.children;
  assert.deepEqual(row.children.map(({ childNodes: [, name] }) => name), ["editor.panel.persona.restricted", "Gerda"]);
  assert.deepEqual(control.read(), {});
  const tick = (index) => row.children[index].children[0].dispatchEvent(Object.assign(new Event("change"), {}));
  row.children[1].children[0].checked = true;
  tick(1);
  assert.deepEqual(changed.at(-1), [GERDAS]);
});

test("is not asked on a map without personas", (t) => {
  page(t).append();
  const session = { t: (key) => key, draft: { document: journey() } };
  const control = travellers()({ id: "t", name: "travellers", label: "Who", help: "", session, changed() {} });
  control.show(undefined);
  assert.equal(control.element.hidden, true);
});
