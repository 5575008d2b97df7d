import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { BeginHere } from "../../main/resources/klantreis/chooser/begin-here.js";
import { OwnCopy } from "../../main/resources/klantreis/chooser/own-copy.js";
import { MapChooser } from "../../main/resources/klantreis/chooser/map-chooser.js";

const network = globalThis.fetch;
const texts = { busy: "Making it", failed: "It failed", unreachable: "No answer" };
let asked;
let reloads;

/** The server answers these, one after the other; an Error is a line that is down. */
const answers = (...list) => {
  globalThis.fetch = async (address, request) => {
    asked.push({ address, body: request.body && JSON.parse(request.body) });
    const next = list.shift();
    if (next instanceof Error) throw next;
    return new Response(JSON.stringify(next.body), { status: next.status });
  };
};

/** As much of an element as the chooser asks for. */
const element = (dataset, found = {}) => {
  const status = { textContent: "", classList: { failed: false, toggle(name, on) { this.failed = on; } } };
  return { dataset, status, querySelector: (selector) => (selector === "[role=status]" ? status : found[selector]) };
};

const notice = () => element({ klantreisCopy: "travel", page: "12", home: "40", revision: "3" });
const chooser = () => element({ klantreisChooser: "main", page: "12", space: "DEMO" });

beforeEach(() => {
  asked = [];
  reloads = 0;
  globalThis.window = { location: { reload: () => { reloads += 1; } } };
});

afterEach(() => {
  globalThis.fetch = network;
  delete globalThis.window;
});

test("copies the revision that is shown, and shows the page with it", async () => {
  answers({ status: 200, body: { document: { title: "T" } } }, { status: 201, body: {} });
  await new OwnCopy(notice(), texts, "/c").copy();
  assert.equal(asked[0].address, "/c/rest/klantreis/1.0/pages/40/maps/travel/revisions/3");
  assert.deepEqual(asked[1].body, { key: "travel", document: { title: "T" } });
  assert.equal(reloads, 1);
});

test("makes no copy of what it may not read", async () => {
  const element = notice();
  answers({ status: 404, body: { message: "It is gone." } });
  await new OwnCopy(element, texts, "").copy();
  assert.equal(asked.length, 1);
  assert.equal(element.status.textContent, "It is gone.");
  assert.equal(reloads, 0);
});

test("begins with all that the macro tells, and with nothing it does not", async () => {
  const told = { klantreisBegin: "main", page: "12", starter: "basic-3", language: "nl", title: "Een reis", state: "to-be", persona: "98320:ria" };
  answers({ status: 201, body: {} }, { status: 201, body: {} });
  await new BeginHere(element(told), texts, "").begin();
  await new BeginHere(element({ klantreisBegin: "main", page: "12", starter: "blank", language: "en", title: "", state: "", persona: "" }), texts, "").begin();
  assert.deepEqual(asked.map((request) => request.body), [
    { key: "main", starter: "basic-3", lang: "nl", title: "Een reis", state: "to-be", persona: { page: 98320, key: "ria" } },
    { key: "main", starter: "blank", lang: "en" }]);
  assert.equal(reloads, 2);
});

test("begins a persona with its name and role", async () => {
  answers({ status: 201, body: {} });
  await new BeginHere(element({ klantreisBegin: "main", page: "12", kind: "personas", starter: "persona", language: "nl", title: "Petra", role: "Verhuist" }), texts, "").begin();
  assert.match(asked[0].address, /\/pages\/12\/personas$/);
  assert.deepEqual(asked[0].body, { key: "main", starter: "persona", lang: "nl", title: "Petra", role: "Verhuist" });
});

test("opens one gallery however often it is clicked, and makes what was chosen there", async () => {
  const opened = [];
  const gallery = { openGallery: async (opening) => { opened.push(opening); } };
  const one = new MapChooser(chooser(), texts, "/c", async () => gallery);
  await Promise.all([one.open(), one.open()]);
  assert.equal(opened.length, 1);
  assert.equal(opened[0].space, "DEMO");
  answers({ status: 201, body: {} });
  await opened[0].use({ starter: "blank", lang: "nl" });
  assert.deepEqual(asked.map((request) => request.body), [{ key: "main", starter: "blank", lang: "nl" }]);
  assert.equal(reloads, 1);
});

test("says why the gallery does not open, and lets one try again", async () => {
  const section = chooser();
  let tries = 0;
  const one = new MapChooser(section, texts, "", async () => {
    if (tries++ === 0) throw new TypeError("offline");
    return { openGallery: async () => {} };
  });
  await one.open();
  assert.equal(section.status.textContent, "No answer");
  assert.equal(section.status.classList.failed, true);
  await one.open();
  assert.equal(section.status.textContent, "");
});

test("hands on why a map could not be made", async () => {
  answers({ status: 404, body: { key: "no-such-starter", message: "It is gone." } });
  await assert.rejects(new MapChooser(chooser(), texts, "").begin({ starter: "team-9", lang: "en" }), { key: "no-such-starter", told: "It is gone." });
  assert.equal(reloads, 0);
});
