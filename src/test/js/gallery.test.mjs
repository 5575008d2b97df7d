import assert from "node:assert/strict";
import { test } from "node:test";
import { Choices } from "../../main/resources/klantreis/gallery/choices.js";
import { chosenParams, plainKey, uniqueKey } from "../../main/resources/klantreis/gallery/macro-params.js";
import { matching } from "../../main/resources/klantreis/gallery/search.js";
import { page } from "./elements.mjs";

const nothingMade = () => false;
const newKey = () => "m-abcdefghijkl";

test("makes keys of twelve letters and digits, unlike each other", () => {
  assert.match(uniqueKey(), /^m-[a-z0-9]{12}$/);
  assert.notEqual(uniqueKey(), uniqueKey());
});

test("gives macros of a page template the first key that is free", () => {
  assert.equal(plainKey([]), "main");
  assert.equal(plainKey(["main"]), "map-2");
  assert.equal(plainKey(["main", "map-2", "other", "map-4"]), "map-3");
});

test("begins a new map with the starter and its language", () => {
  assert.deepEqual(chosenParams({}, { starter: "basic-3", lang: "nl" }, newKey, nothingMade), { template: "basic-3", language: "nl", map: "m-abcdefghijkl" });
  assert.deepEqual(chosenParams({}, { starter: "blank", lang: "en" }, () => "main", nothingMade), { template: "blank", language: "en" });
});

test("keeps all that the choice does not concern", () => {
  const params = { map: "m-1", template: "blank", language: "en", title: "A trip", view: "blueprint", height: "600", other: "kept" };
  assert.deepEqual(chosenParams(params, { keep: true }, newKey, nothingMade), params);
  assert.deepEqual(chosenParams(params, { starter: "basic-3", lang: "nl" }, newKey, nothingMade), { ...params, template: "basic-3", language: "nl" });
});

test("begins another map where one is made already", () => {
  const params = { map: "m-1", template: "blank", language: "en" };
  assert.equal(chosenParams(params, { starter: "basic-3", lang: "en" }, newKey, (key) => key === "m-1").map, "m-abcdefghijkl");
});

test("says nothing of a beginning where a map is continued", () => {
  const params = { map: "m-1", template: "blank", language: "en", title: "A trip", lanes: "emotion" };
  assert.deepEqual(chosenParams(params, { map: "second" }, newKey, nothingMade), { map: "second", lanes: "emotion" });
  assert.deepEqual(chosenParams(params, { map: "main" }, newKey, nothingMade), { lanes: "emotion" });
});

test("finds starters by every word of their name or description, in any case and without accents", () => {
  const starters = [{ name: "Oriënteren, kopen", description: "Drie fasen" }, { name: "Hotel", description: "Een weekend weg" }];
  assert.deepEqual(matching(starters, "").length, 2);
  assert.deepEqual(matching(starters, " ORIENT fasen "), [starters[0]]);
  assert.deepEqual(matching(starters, "weekend fasen"), []);
});

test("calls one starter usual: what new maps begin with", (t) => {
  page(t);
  const choices = new Choices((key) => key, { maps: [] });
  choices.starters = [["basic-3", "shipped", false], ["team-2", "space", true], ["team-1", "site", true]]
    .map(([id, origin, usual]) => ({ id, origin, default: usual, usable: true, name: id, description: "" }));
  assert.deepEqual(choices.drawn("", "").sections.flatMap(texts).filter((text) => text === "gallery.usual" || text.startsWith("team")),
    ["team-2", "gallery.usual", "team-1"]);
});

function texts(node) {
  return typeof node === "string" ? [node] : node.childNodes.flatMap(texts);
}
