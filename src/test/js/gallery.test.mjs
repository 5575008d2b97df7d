import assert from "node:assert/strict";
import { test } from "node:test";
import { Choices } from "../../main/resources/klantreis/gallery/choices.js";
import { chosenParams, plainKey, uniqueKey } from "../../main/resources/klantreis/gallery/macro-params.js";
import { matching } from "../../main/resources/klantreis/gallery/search.js";
import { page } from "./elements.mjs";

/** The parameters after a choice, where a page has these maps and somebody typed these parameters. */
const after = (params, choice, { typed = params, made = [], newKey = () => "m-abcdefghijkl" } = {}) =>
  chosenParams({ before: params, typed }, choice, newKey, (key) => made.includes(key));

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
  assert.deepEqual(after({}, { starter: "basic-3", lang: "nl" }), { template: "basic-3", language: "nl", map: "m-abcdefghijkl" });
  assert.deepEqual(after({}, { starter: "blank", lang: "en" }, { newKey: () => "main" }), { template: "blank", language: "en" });
});

test("keeps all that the choice does not concern", () => {
  const params = { map: "m-1", template: "blank", language: "en", title: "A trip", view: "blueprint", height: "600", other: "kept" };
  assert.deepEqual(after(params, { keep: true }), params);
  assert.deepEqual(after(params, { starter: "basic-3", lang: "nl" }), { ...params, template: "basic-3", language: "nl" });
});

test("begins another map where one is made already", () => {
  const params = { map: "m-1", template: "blank", language: "en" };
  assert.equal(after(params, { starter: "basic-3", lang: "en" }, { made: ["m-1"] }).map, "m-abcdefghijkl");
});

test("says nothing of a beginning where a map is continued", () => {
  const params = { map: "m-1", template: "blank", language: "en", title: "A trip", lanes: "emotion" };
  assert.deepEqual(after(params, { map: "second" }), { map: "second", lanes: "emotion" });
  assert.deepEqual(after(params, { map: "main" }), { map: "main", lanes: "emotion" });
});

test("leaves another page and its revision when a map of this page is chosen", () => {
  const params = { map: "x", page: "Other", revision: "7", lanes: "emotion" };
  assert.deepEqual(after(params, { map: "main" }), { map: "main", lanes: "emotion" });
  assert.deepEqual(after(params, { starter: "blank", lang: "en" }), { map: "m-abcdefghijkl", template: "blank", language: "en", lanes: "emotion" });
  assert.deepEqual(after({ revision: "7" }, { starter: "blank", lang: "en" }, { made: ["main"] }), { map: "m-abcdefghijkl", template: "blank", language: "en" });
});

test("shows the map of another page that was typed just now, whatever is chosen", () => {
  const typed = { page: "Other", map: "x", revision: "7" };
  assert.deepEqual(after({}, { starter: "blank", lang: "en" }, { typed }), typed);
  assert.deepEqual(after({ page: "Third" }, { map: "main" }, { typed }), typed);
});

test("shows the revision of a map of this page that was typed just now", () => {
  assert.deepEqual(after({ map: "x" }, { map: "second" }, { typed: { map: "x", revision: "3" } }), { map: "second", revision: "3" });
});

test("finds starters by every word of their name or description, in any case and without accents", () => {
  const starters = [{ name: "Oriënteren, kopen", description: "Drie fasen" }, { name: "Hotel", description: "Een weekend weg" }];
  assert.deepEqual(matching(starters, "").length, 2);
  assert.deepEqual(matching(starters, " ORIENT fasen "), [starters[0]]);
  assert.deepEqual(matching(starters, "weekend fasen"), []);
});

test("calls one starter the standard: what new maps begin with", (t) => {
  page(t);
  const choices = new Choices((key) => key, { maps: [] });
  choices.starters = [["basic-3", "shipped", false], ["team-2", "space", true], ["team-1", "site", true]]
    .map(([id, origin, standard]) => ({ id, origin, default: standard, usable: true, name: id, description: "" }));
  assert.deepEqual(choices.drawn("", "").sections.flatMap(texts).filter((text) => text === "gallery.standard" || text.startsWith("team")),
    ["team-2", "gallery.standard", "team-1"]);
});

function texts(node) {
  return typeof node === "string" ? [node] : node.childNodes.flatMap(texts);
}
