import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts, newToken, sending } from "../../main/resources/klantreis/comments/drafts.js";

function storage() {
  const kept = new Map();
  return { setItem: (key, value) => kept.set(key, value), getItem: (key) => kept.get(key) ?? null, removeItem: (key) => kept.delete(key) };
}
const REFUSING = { setItem() { throw new Error("full"); }, getItem() { throw new Error("forbidden"); }, removeItem() { throw new Error("forbidden"); } };
const DRAFT = { text: "Nobody finds this form.", token: "6f1c0b9e2d6f", people: [] };

test("keeps text and token until they are posted, also when the page is loaded anew", () => {
  const store = storage();
  new Drafts("12/main", store).keep("reply 41", DRAFT);
  const anew = new Drafts("12/main", store);
  assert.deepEqual(anew.at("reply 41"), DRAFT);
  anew.forget("reply 41");
  assert.equal(new Drafts("12/main", store).at("reply 41").text, "");
});

test("mixes up neither people nor maps nor places", () => {
  const store = storage();
  new Drafts("12/main", store).keep("reply 41", DRAFT);
  assert.equal(new Drafts("petra 12/main", store).at("reply 41").text, "");
  assert.equal(new Drafts("12/other", store).at("reply 41").text, "");
  assert.equal(new Drafts("12/main", store).at("reply 4").text, "");
});

test("keeps it on the page where a browser keeps nothing", () => {
  const drafts = new Drafts("12/main", REFUSING);
  drafts.keep("new", DRAFT);
  assert.deepEqual(drafts.at("new"), DRAFT);
  drafts.forget("new");
  assert.equal(drafts.at("new").text, "");
});

test("moves a text below what was begun elsewhere, and loses neither", () => {
  const drafts = new Drafts("12/main", storage());
  const people = [{ key: "a2", userName: "svisser", name: "Sanne Visser" }];
  drafts.keep("new s1", { ...DRAFT, text: "Begun", people });
  drafts.keep("reply 41", { ...DRAFT, token: "6f1c0b9e2d70", text: "Replied", people });
  drafts.move("reply 41", "new s1");
  assert.deepEqual(drafts.at("new s1"), { ...DRAFT, text: "Begun\n\nReplied", people });
  drafts.move("reply 41", "new s1");
  assert.equal(drafts.at("new s1").text, "Begun\n\nReplied", "there was nothing more to move");
  drafts.move("new s1", "new s2");
  assert.deepEqual([drafts.at("new s1").text, drafts.at("new s2").text], ["", "Begun\n\nReplied"]);
});

test("tells two people of one name apart in what is moved", () => {
  const drafts = new Drafts("12/main", storage());
  const people = ["1", "2"].map((number) => ({ key: `k${number}`, userName: `jan${number}`, name: "Jan" }));
  drafts.keep("new s1", { ...DRAFT, text: "@Jan begun", people: [people[0]] });
  drafts.keep("reply 41", { ...DRAFT, text: "@Jan replied", people: [people[1]] });
  drafts.move("reply 41", "new s1");
  assert.deepEqual(drafts.at("new s1"), { ...DRAFT, text: "@Jan begun\n\n@Jan (jan2) replied", people });
});

test("makes up tokens that the wiki takes, each once", () => {
  const tokens = Array.from({ length: 100 }, newToken);
  assert.equal(new Set(tokens).size, 100);
  tokens.forEach((token) => assert.match(token, /^[A-Za-z0-9_-]{8,64}$/));
});

test("sends a text again with its token, and a changed one with another", () => {
  const once = sending(DRAFT, "Nobody finds this form.");
  assert.equal(once.token, DRAFT.token);
  assert.deepEqual(sending(once, "Nobody finds this form."), once);
  assert.notEqual(sending(once, "Nobody finds that form.").token, DRAFT.token);
});
