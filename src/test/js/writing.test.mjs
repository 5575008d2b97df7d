import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../../main/resources/klantreis/comments/drafts.js";
import { Mentions } from "../../main/resources/klantreis/comments/mentions.js";
import { Writing } from "../../main/resources/klantreis/comments/writing.js";

const FORGETFUL = { setItem() {}, getItem: () => null, removeItem() {} };

/** A box in which somebody wrote, and what the wiki was sent. */
function begun(text) {
  const drafts = new Drafts("12/main", FORGETFUL);
  const box = { value: text, readOnly: false };
  const writing = new Writing(drafts, "reply 41", box, new Mentions());
  const type = (words) => { box.value = words; writing.keep(); };
  type(text);
  return { drafts, box, writing, type };
}

test("empties the box once the text is posted, and keeps nothing", async () => {
  const { drafts, box, writing } = begun("Done. ");
  const sent = [];
  await writing.post("", async (text) => sent.push(text));
  assert.deepEqual([sent, box.value, drafts.at("reply 41").text], [["Done."], "", ""]);
});

test("keeps what was typed until the answer came, as another comment", async () => {
  const { drafts, box, writing, type } = begun("Done.");
  const tokens = [];
  await writing.post("", async (text, token) => { tokens.push(token); type("Done. No, wait"); });
  assert.deepEqual([box.value, drafts.at("reply 41").text], ["Done. No, wait", "Done. No, wait"]);
  await writing.post("", async (text, token) => tokens.push(token));
  assert.notEqual(tokens[0], tokens[1]);
});

test("keeps what is written in another box of the same name", async () => {
  const { drafts, writing } = begun("Done.");
  await writing.post("", async () => drafts.keep("reply 41", { text: "And now", token: "6f1c0b9e2d6f", people: [] }));
  assert.equal(drafts.at("reply 41").text, "And now");
});

test("changes the edition that a kept text was begun with, not one that came since", async () => {
  const drafts = new Drafts("12/main", FORGETFUL);
  const box = { value: "Done, nearly.", readOnly: false };
  const open = (edition) => new Writing(drafts, "edit 41", box, new Mentions(), edition);
  const editions = [];
  const send = async (text, token, edition) => editions.push(edition);
  open(1).keep();
  await open(2).post("", send);
  box.value = "Done.";
  await open(3).post("", send);
  assert.deepEqual(editions, [1, 3]);
});

test("sends once what is asked for twice", async () => {
  const { box, writing } = begun("Done.");
  let times = 0;
  const work = async () => { times++; };
  await Promise.all([writing.alone(work), writing.alone(work)]);
  assert.deepEqual([times, box.readOnly], [1, false]);
});

test("lets somebody write on after a mistake of ours", async () => {
  const { box, writing } = begun("Done.");
  await assert.rejects(writing.alone(async () => { throw new TypeError("ours"); }));
  assert.equal(box.readOnly, false);
});
