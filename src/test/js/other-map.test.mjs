import assert from "node:assert/strict";
import { test } from "node:test";
import { otherMap } from "../../main/resources/klantreis/editor/controls/other-map.js";
import "../../main/resources/klantreis/editor/suggestion-list.js";
import { page } from "./elements.mjs";

const HOTEL = { page: 8, key: "hotel", title: "A night at the hotel", pageTitle: "Hotel" };
const STEPS = [{ id: "s1", title: "I book" }, { id: "s2", title: "I arrive" }];

/** The field of the map `main` of page 7, in a wiki that has others. */
function asked(t, value, options, ...found) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  page(t).append();
  const addresses = [];
  globalThis.fetch = async (address) => {
    addresses.push(address);
    const [, home, key] = /pages\/(\d+)\/maps\/(.+)/.exec(address) ?? [];
    const map = found.find((one) => String(one.page) === home && one.key === key);
    if (home && !map) return new Response("{}", { status: 404 });
    return new Response(JSON.stringify(map ? { document: { title: map.title, steps: STEPS } } : { results: found }), { headers: { "Content-Type": "application/json" } });
  };
  t.after(() => { delete globalThis.fetch; });
  const session = { t: (key, ...values) => [key, ...values].join(" "), rest: { root: "/rest" }, map: { dataset: { page: "7", klantreisMap: "main" } }, say() {} };
  const control = otherMap(options)({ id: "m", name: "pair", label: "Pair", help: "", session, changed() {} });
  document.body.append(control.element);
  control.show(value);
  const [, list, row, steps] = control.element.children;
  const [input] = row.children;
  const press = (key) => input.dispatchEvent(Object.assign(new Event("keydown", { cancelable: true }), { key }));
  const type = async (text) => {
    input.dispatchEvent(new Event("focus"));
    await settled();
    input.value = text;
    input.dispatchEvent(new Event("input"));
    t.mock.timers.tick(200);
    await settled();
  };
  return { type, press, row, steps, list, addresses, read: () => control.read({}), names: () => list.children.map(({ children: [name] }) => name.childNodes[0]), select: steps.children[1] };
}

const settled = async () => { for (let turn = 0; turn < 12; turn += 1) await new Promise(setImmediate); };

test("chooses a map by its title", async (t) => {
  const { type, press, read, names, row, list } = asked(t, undefined, {}, HOTEL);
  await type("hotel night");
  press("ArrowDown");
  press("Enter");
  assert.deepEqual([read().value, names(), row.hidden], [{ page: 8, key: "hotel" }, ["A night at the hotel"], true]);
  assert.equal(document.activeElement, list.children[0].querySelector("button"));
});

test("does not offer the map itself", async (t) => {
  const { type, press, read } = asked(t, undefined, {}, { page: 7, key: "main", title: "This one", pageTitle: "Here" }, HOTEL);
  await type("o");
  press("ArrowDown");
  press("Enter");
  assert.equal(read().value.page, 8);
});

test("offers the maps of a page whose address is pasted", async (t) => {
  const { type, press, read, addresses } = asked(t, undefined, {}, HOTEL);
  await type("https://wiki.example/pages/viewpage.action?pageId=8&x=1");
  press("ArrowDown");
  press("Enter");
  assert.deepEqual([read().value, addresses[0]], [{ page: 8, key: "hotel" }, "/rest/pages/8/maps?limit=200"]);
});

test("tells what the map is called that is named already", async (t) => {
  const { names, read } = asked(t, { page: 8, key: "hotel" }, {}, HOTEL);
  await settled();
  assert.deepEqual([names(), read().value], [["A night at the hotel"], { page: 8, key: "hotel" }]);
});

test("keeps a map that is not shown to the reader", async (t) => {
  const { names, read } = asked(t, { page: 9 }, {}, HOTEL);
  await settled();
  assert.deepEqual([names(), read().value], [["editor.panel.map.hidden"], { page: 9 }]);
});

test("takes it away and goes on looking", async (t) => {
  const { list, read, row } = asked(t, { page: 8, key: "hotel" }, {}, HOTEL);
  await settled();
  list.children[0].querySelector("button").click();
  assert.deepEqual([read().value, row.hidden, document.activeElement], [undefined, false, row.children[0]]);
});

test("asks for a step by its title", async (t) => {
  const { type, press, read, steps, select } = asked(t, undefined, { step: true }, HOTEL);
  assert.equal(steps.hidden, true);
  await type("hotel");
  press("ArrowDown");
  press("Enter");
  await settled();
  assert.deepEqual([read().problem, select.children.map(({ value }) => value)], [["editor.panel.wrong.required"], ["", "s1", "s2"]]);
  select.value = "s2";
  select.dispatchEvent(new Event("change"));
  assert.deepEqual(read().value, { page: 8, key: "hotel", step: "s2" });
});

test("lets no step that is gone become another", async (t) => {
  const { read, select } = asked(t, { page: 8, key: "hotel", step: "s9" }, { step: true }, HOTEL);
  await settled();
  assert.deepEqual([read().value.step, select.children.find((option) => option.hasAttribute("selected")).value], ["s9", "s9"]);
});
