import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Attempts } from "../../main/resources/klantreis/gallery/attempts.js";
import { Gallery } from "../../main/resources/klantreis/gallery/gallery.js";
import { page } from "./elements.mjs";

let asked;

/** Answers what was asked in a language. */
const answer = (lang, name) => asked[lang].resolve([{ id: "basic-3", origin: "shipped", name, description: "", lang, usable: true }]);

beforeEach((t) => {
  page(t);
  asked = {};
  globalThis.CSS = { escape: (text) => text };
});

afterEach(() => { delete globalThis.CSS; });

const starters = (lang) => new Promise((resolve, reject) => { asked[lang] = { resolve, reject }; });

/** A gallery with as much of its list and filters as asking anew needs. */
function gallery(opening = {}, rest = {}) {
  const made = new Gallery({ verb: "gallery.use", lang: "nl", view: () => "journey", ...opening }, { starters, ...rest }, (key) => key);
  made.list.querySelector = () => null;
  made.filters = { language: "nl", query: "", say() {} };
  return made;
}

test("shows starters in the language that was chosen last, whichever answer comes last", async () => {
  const one = gallery();
  const first = one.refresh();
  one.filters.language = "en";
  const second = one.refresh();
  answer("en", "Three phases");
  await second;
  answer("nl", "Drie fasen");
  await first;
  assert.deepEqual(one.choices.starters.map(({ name }) => name), ["Three phases"]);
});

test("waits on for the language that is chosen, and tells nothing of another that failed", async () => {
  const one = gallery();
  const first = one.refresh();
  one.filters.language = "en";
  const second = one.refresh();
  asked.nl.reject(new Error("no answer"));
  await first;
  assert.equal(one.list["aria-busy"], "true");
  answer("en", "Three phases");
  await second;
  assert.equal(one.list["aria-busy"], undefined);
});

test("marks the language of what is listed where another cannot be had", async () => {
  const one = gallery();
  const first = one.refresh();
  answer("nl", "Drie fasen");
  await first;
  one.filters.language = "en";
  const second = one.refresh();
  asked.en.reject(new Error("no answer"));
  await assert.rejects(second);
  assert.equal(one.filters.language, "nl");
});

test("begins with the starter that is shown as a whole, whatever was chosen while it was fetched", async (t) => {
  globalThis.DOMParser = class { parseFromString() { return { querySelector: () => document.createElement("section") }; } };
  t.after(() => { delete globalThis.DOMParser; });
  document.adoptNode = (node) => node;
  let answer;
  const used = [];
  const one = gallery({ use: async (choice) => used.push(choice) }, { drawing: () => new Promise((resolve) => { answer = resolve; }) });
  one.choices.starters = ["basic-3", "permit"].map((id) => ({ id, name: id, lang: "nl", usable: true }));
  one.all = document.createElement("form");
  document.body.append(one.all);
  choose(one, "basic-3");
  one.look.click();
  choose(one, "permit");
  answer("<section></section>");
  await settled();
  const [, shown] = document.body.children;
  shown.children[1].children[1].click();
  await settled();
  assert.deepEqual(used, [{ starter: "basic-3", lang: "nl" }]);
});

const settled = () => new Promise(setImmediate);

function choose(one, id) {
  one.list.value = `starter:${id}`;
  one.list.dispatchEvent(new Event("change"));
}

test("does one thing at a time", async () => {
  const attempts = new Attempts((key) => key, async () => {});
  const done = [];
  let finish;
  const first = attempts.alone(() => new Promise((resolve) => { finish = resolve; }).then(() => done.push("first")));
  await attempts.alone(async () => done.push("second"));
  finish();
  await first;
  await attempts.alone(async () => done.push("third"));
  assert.deepEqual(done, ["first", "third"]);
});

test("shows anew what there is when a starter is gone, and says so", async () => {
  let anew = 0;
  const attempts = new Attempts((key) => key, async () => { anew += 1; });
  await attempts.make(async () => { throw Object.assign(new Error("gone"), { key: "no-such-starter" }); });
  assert.equal(anew, 1);
  assert.deepEqual(attempts.element.childNodes[0].childNodes, ["gallery.gone"]);
});
