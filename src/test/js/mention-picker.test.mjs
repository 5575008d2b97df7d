import assert from "node:assert/strict";
import { test } from "node:test";
import { MentionPicker } from "../../main/resources/klantreis/comments/mention-picker.js";
import { Mentions } from "../../main/resources/klantreis/comments/mentions.js";
import { build } from "../../main/resources/klantreis/viewer/build.js";
import { page } from "./elements.mjs";

const JAN = { key: "a1", userName: "jan", name: "Jan de Wit" };

/** Somebody typed a name, and is not offered anybody yet. */
function typed(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const body = page(t);
  const box = build("textarea");
  body.append(box);
  const answers = [];
  const talk = { t: (key) => key, say() {}, rest: { people: async () => [JAN] }, wiki: { users: () => new Promise((resolve) => { answers.push(() => resolve([])); }) } };
  const { list } = new MentionPicker(talk, box, new Mentions());
  Object.assign(box, { value: "@Ja", selectionStart: 3 });
  box.dispatchEvent(new Event("input"));
  const found = async () => {
    t.mock.timers.tick(200);
    answers.forEach((answer) => answer());
    await new Promise((resolve) => { setImmediate(resolve); });
  };
  const send = () => box.dispatchEvent(Object.assign(new Event("keydown"), { key: "Enter", ctrlKey: true }));
  return { box, list, found, send, pause: () => t.mock.timers.tick(200) };
}

test("offers people for a name", async (t) => {
  const { list, found } = typed(t);
  await found();
  assert.deepEqual([list.hidden, list.children.length], [false, 1]);
});

test("offers nobody once the text is sent within the pause", async (t) => {
  const { list, found, send } = typed(t);
  send();
  await found();
  assert.equal(list.hidden, true);
});

test("offers nobody once the text is sent while they are looked for", async (t) => {
  const { list, found, send, pause } = typed(t);
  pause();
  send();
  await found();
  assert.equal(list.hidden, true);
});

test("offers nobody where nothing can be typed", async (t) => {
  const { box, list, found } = typed(t);
  box.readOnly = true;
  await found();
  assert.equal(list.hidden, true);
});
