import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Choices } from "../../main/resources/klantreis/gallery/choices.js";
import { filters } from "../../main/resources/klantreis/gallery/filters.js";
import { OF_MAPS } from "../../main/resources/klantreis/gallery/main.js";
import { chosenParams, plainKey, uniqueKey } from "../../main/resources/klantreis/gallery/macro-params.js";
import { matching } from "../../main/resources/klantreis/gallery/search.js";
import { settings } from "../../main/resources/klantreis/gallery/settings.js";
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

test("shows the map of this page whose key was typed just now, whatever is chosen", () => {
  const typed = { map: "sales", lanes: "emotion" };
  assert.deepEqual(after({ lanes: "emotion" }, { starter: "blank", lang: "en" }, { typed, made: ["sales"] }), typed);
  assert.deepEqual(after({ map: "x", page: "Other" }, { map: "main" }, { typed: { map: "sales", page: "Other" }, made: ["main", "sales"] }), { map: "sales" });
  assert.equal(after({}, { starter: "blank", lang: "en" }, { typed: { map: "new" }, made: ["sales"] }).map, "new");
});

test("finds starters by every word of their name or description, in any case and without accents", () => {
  const starters = [{ name: "Oriënteren, kopen", description: "Drie fasen" }, { name: "Hotel", description: "Een weekend weg" }];
  assert.deepEqual(matching(starters, "").length, 2);
  assert.deepEqual(matching(starters, " ORIENT fasen "), [starters[0]]);
  assert.deepEqual(matching(starters, "weekend fasen"), []);
});

test("calls one starter the standard: what new maps begin with", (t) => {
  page(t);
  const choices = new Choices((key) => key, { maps: [], view: () => "journey" });
  choices.starters = [["basic-3", "shipped", false], ["team-2", "space", true], ["team-1", "site", true]]
    .map(([id, origin, standard]) => ({ id, origin, default: standard, usable: true, name: id, description: "" }));
  assert.deepEqual(choices.drawn("", "").sections.flatMap(texts).filter((text) => text === "gallery.standard" || text.startsWith("team")),
    ["team-2", "gallery.standard", "team-1"]);
});

test("says of a starter that it speaks another language than is wanted", (t) => {
  page(t);
  const choices = new Choices((key, ...values) => (key === "gallery.lang" ? "nl" : [key, ...values].join(" ")), { maps: [], view: () => "journey" });
  choices.starters = ["en", "nl", "de"].map((lang) => ({ id: lang, origin: "space", usable: true, name: lang, description: "", lang }));
  choices.language = "en";
  const told = choices.drawn("", "").sections.flatMap(texts).filter((text) => text.startsWith("gallery.speaks"));
  assert.deepEqual(told, ["gallery.speaks Nederlands", "gallery.speaks Duits"]);
});

const first = (view, ...starters) => {
  const choices = new Choices((key) => key, { maps: [], view: () => view });
  choices.starters = starters.map(([id, standard = false]) => ({ id, default: standard, usable: id !== "team-1" }));
  return choices.first;
};

test("begins with what the space usually begins with, else with what shows most", () => {
  assert.equal(first("journey", ["blank"], ["marketing-5"], ["team-2", true]), "starter:team-2");
  assert.equal(first("journey", ["blank"], ["marketing-5"], ["team-1", true]), "starter:marketing-5");
  assert.equal(first("journey", ["blank"]), "starter:blank");
  assert.equal(first("journey"), "");
});

test("begins a blueprint with one, whatever the space usually begins with", () => {
  assert.equal(first("blueprint", ["blank"], ["service-blueprint"], ["team-2", true]), "starter:service-blueprint");
});

test("offers starters in the language of the map, or of the reader where there are none in it", (t) => {
  page(t);
  const chosen = (preferred) => filters((key) => (key === "gallery.lang" ? "nl" : key), preferred, {}).element.children[1].children.slice(1)
    .map(({ children: [radio] }) => radio).filter(({ checked }) => checked !== undefined).map(({ value }) => value);
  assert.deepEqual(["en-GB", "NL", "de", ""].map(chosen), [["en"], ["nl"], ["nl"], ["nl"]]);
});

test("asks what else a macro can be told in words of that macro", (t) => {
  page(t);
  const told = settings("service-blueprint", {}, (key) => key).element.children.flatMap(texts);
  assert.ok(told.includes("service-blueprint.param.view.desc") && told.includes("gallery.view.own"));
  assert.ok(!told.some((text) => text.startsWith("journey-map.")));
});

test("brings what a map looks like to pages without one", () => {
  const descriptor = readFileSync(new URL("../../../atlassian-plugin.xml", import.meta.url), "utf8");
  const ofPages = ["look", "viewer"].flatMap((key) => [...new RegExp(`<web-resource key="${key}"[^]*?</web-resource>`).exec(descriptor)[0]
    .matchAll(/location="klantreis\/([^"]*\.css)"/g)].map(([, file]) => `../${file}`));
  assert.deepEqual(OF_MAPS.toSorted(), ofPages.filter((file) => !file.endsWith("/print.css")).sort());
});

function texts(node) {
  return typeof node === "string" ? [node] : node.childNodes.flatMap(texts);
}
