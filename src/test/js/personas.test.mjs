import assert from "node:assert/strict";
import { test } from "node:test";
import { personas } from "../../main/resources/klantreis/editor/controls/personas.js";
import { page } from "./elements.mjs";

const SANNE = { page: 7, key: "main", name: "Sanne" };
const MARIANNE = { page: 8, key: "main", name: "Marianne" };
const RESTRICTED = { page: 9, key: "main", restricted: true };

/** The field of a map that names some personas, in a wiki that has others. */
function asked(t, value, ...found) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  page(t).append();
  globalThis.fetch = async (address) => {
    const query = new URL(address, "http://wiki").searchParams.get("query").toLowerCase();
    const results = found.filter(({ name }) => name.toLowerCase().includes(query)).map(({ name, ...there }) => ({ pageTitle: `About ${name}`, ...there, title: name }));
    return new Response(JSON.stringify({ results }), { headers: { "Content-Type": "application/json" } });
  };
  t.after(() => { delete globalThis.fetch; });
  const session = { t: (key, ...values) => [key, ...values].join(" "), rest: { root: "/rest" }, words: { limits: { line: 255 } }, draft: { document: { lang: "nl" } }, say() {} };
  const control = personas()({ id: "p", name: "personas", label: "Personas", help: "", session, changed() {} });
  document.body.append(control.element);
  control.show(value);
  const [, list, { children: [input] }] = control.element.children;
  const press = (key) => input.dispatchEvent(Object.assign(new Event("keydown", { cancelable: true }), { key }));
  const type = async (text) => {
    input.dispatchEvent(new Event("focus"));
    await import("../../main/resources/klantreis/editor/suggestion-list.js");
    await settled();
    input.value = text;
    input.dispatchEvent(new Event("input"));
    t.mock.timers.tick(200);
    await settled();
  };
  return { type, press, input, chosen: () => control.read({}).value, offers: () => input.parent.children.at(-1).children.map(({ children: [name] }) => name), names: () => list.children.map(({ children: [name] }) => name.children[0]), list };
}

const settled = () => new Promise((resolve) => { setImmediate(() => setImmediate(() => setImmediate(resolve))); });

test("chooses a persona of the wiki", async (t) => {
  const { type, press, input, chosen } = asked(t, [SANNE], MARIANNE);
  await type("mar");
  press("ArrowDown");
  press("Enter");
  assert.deepEqual([chosen(), input.value], [[SANNE, MARIANNE], ""]);
});

test("offers nobody who is there already", async (t) => {
  const { type, press, chosen } = asked(t, [SANNE], SANNE, MARIANNE);
  await type("a");
  press("ArrowDown");
  press("Enter");
  assert.deepEqual(chosen(), [SANNE, MARIANNE]);
});

test("takes a name for the only persona of that name", async (t) => {
  const { type, press, chosen } = asked(t, undefined, MARIANNE);
  await type("marianne");
  press("Enter");
  assert.deepEqual(chosen(), [MARIANNE]);
});

test("offers the one persona whose whole name is typed, and no others, also where its page is called so", async (t) => {
  const { type, press, chosen, offers } = asked(t, undefined, SANNE, { ...MARIANNE, pageTitle: "Marianne" });
  await type("Marianne");
  assert.deepEqual(offers(), ["Marianne"]);
  press("Enter");
  assert.deepEqual(chosen(), [MARIANNE]);
});

test("leaves a name a name where two personas have it", async (t) => {
  const { type, press, chosen } = asked(t, undefined, MARIANNE, { ...MARIANNE, page: 10 });
  await type("Marianne");
  press("Enter");
  assert.deepEqual(chosen(), [{ name: "Marianne" }]);
});

test("keeps whoever is restricted, and says so", (t) => {
  const { press, input, chosen, names } = asked(t, [RESTRICTED, { ...SANNE, removed: true }]);
  input.value = "Somebody";
  press("Enter");
  assert.deepEqual(chosen(), [RESTRICTED, { ...SANNE, removed: true }, { name: "Somebody" }]);
  assert.deepEqual(names(), ["editor.panel.persona.restricted", "editor.panel.persona.removed Sanne", "Somebody"]);
});

test("takes one away and stays at the next", (t) => {
  const { chosen, list } = asked(t, [SANNE, RESTRICTED]);
  list.children[0].querySelector("button").click();
  assert.deepEqual(chosen(), [RESTRICTED]);
  assert.equal(document.activeElement, list.children[0].querySelector("button"));
});

test("names nobody once the last one is taken away", (t) => {
  const { chosen, list, input } = asked(t, [SANNE]);
  list.children[0].querySelector("button").click();
  assert.deepEqual([chosen(), document.activeElement], [undefined, input]);
});
