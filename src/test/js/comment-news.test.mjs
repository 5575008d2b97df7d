import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { CommentNews } from "../../main/resources/klantreis/viewer/comment-news.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const NEWS = { version: 8, revision: 5, open: 1, resolved: 0, marks: { s1: 1 }, changed: [], truncated: false };
const answer = (status, body) => ({ status, ok: status < 300, json: async () => body });
const UNCHANGED = answer(304);

/** News of a page on which nobody has written since version 7, and what was asked for. */
function looking(t, answers = () => UNCHANGED, random = 0) {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  mock.method(Math, "random", () => random);
  t.after(() => { mock.timers.reset(); mock.restoreAll(); });
  const page = Object.assign(new EventTarget(), { hidden: false });
  const [asked, told] = [[], []];
  const here = { is: true };
  const news = new CommentNews({ version: 7, revision: 5 }, async (version, tag) => {
    asked.push(`${version} ${tag}`);
    return answers(asked.length);
  }, () => here.is, page);
  news.subscribe((one) => told.push(one));
  const pass = async (time) => {
    mock.timers.tick(time);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const hide = (hidden) => { page.hidden = hidden; page.dispatchEvent(new Event("visibilitychange")); return pass(0); };
  const use = (kind) => { page.dispatchEvent(new Event(kind)); return pass(0); };
  return { news, page, asked, told, here, pass, hide, use };
}

test("asks after fifteen seconds, and every fifteen seconds, by what the page told", async (t) => {
  const { asked, told, pass } = looking(t);
  await pass(14 * SECOND);
  assert.deepEqual(asked, []);
  await pass(SECOND);
  assert.deepEqual(asked, ['7 "7-5"']);
  await pass(15 * SECOND);
  assert.equal(asked.length, 2);
  assert.deepEqual(told, []);
});

test("asks somewhat earlier rather than later, so that not all ask at the same moment", async (t) => {
  const { asked, pass } = looking(t, () => UNCHANGED, 0.999);
  await pass(13 * SECOND);
  assert.equal(asked.length, 0);
  await pass(SECOND);
  assert.equal(asked.length, 1);
});

test("tells what is new once, and asks from there on", async (t) => {
  const { asked, told, pass } = looking(t, (time) => (time === 1 ? answer(200, NEWS) : UNCHANGED));
  await pass(15 * SECOND);
  await pass(15 * SECOND);
  assert.deepEqual(told, [NEWS]);
  assert.deepEqual(asked, ['7 "7-5"', '8 "8-5"']);
});

test("asks nothing in a tab that nobody sees, and at once when it is seen again", async (t) => {
  const { asked, pass, hide } = looking(t);
  await hide(true);
  await pass(5 * MINUTE);
  assert.equal(asked.length, 0);
  await hide(false);
  assert.equal(asked.length, 1);
  await pass(15 * SECOND);
  assert.equal(asked.length, 2);
});

for (const kind of ["pointermove", "pointerdown", "keydown", "scroll"]) {
  test(`sleeps when the page was not used for ten minutes, until ${kind}`, async (t) => {
    const { asked, pass, use } = looking(t);
    for (let time = 0; time < 80; time++) await pass(15 * SECOND);
    const before = asked.length;
    assert.equal(before, 40);
    await use(kind);
    assert.equal(asked.length, before + 1);
    await pass(15 * SECOND);
    assert.equal(asked.length, before + 2);
  });
}

test("does not wake where nobody sees the page", async (t) => {
  const { asked, page, pass, use } = looking(t);
  page.hidden = true;
  await pass(20 * MINUTE);
  await use("scroll");
  assert.equal(asked.length, 0);
});

for (const [what, failing] of [["is not reached", () => { throw new TypeError("no network"); }], ["fails", () => answer(503)], ["knows nobody any more", () => answer(401)],
  ["answers with a log-in page", () => ({ status: 200, ok: true, json: async () => JSON.parse("<html>") })]]) {
  test(`asks less and less often while the server ${what}, and as before once it answers`, async (t) => {
    let broken = true;
    const { asked, told, pass, use } = looking(t, () => (broken ? failing() : UNCHANGED));
    for (const wait of [15, 30, 60, 120, 120]) {
      await pass((wait - 1) * SECOND);
      const before = asked.length;
      await pass(SECOND);
      assert.equal(asked.length, before + 1, `after ${wait} seconds`);
      await use("scroll");
    }
    broken = false;
    await pass(120 * SECOND);
    await pass(15 * SECOND);
    assert.equal(asked.length, 7);
    assert.deepEqual(told, []);
  });
}

test("says that there is no such map any more, and ends", async (t) => {
  const { asked, told, pass, hide } = looking(t, () => answer(404));
  await pass(15 * SECOND);
  await hide(false);
  await pass(5 * MINUTE);
  assert.deepEqual(told, ["gone"]);
  assert.equal(asked.length, 1);
});

test("ends with the map on the page", async (t) => {
  const { asked, here, pass, hide } = looking(t);
  here.is = false;
  await pass(15 * SECOND);
  here.is = true;
  await hide(false);
  assert.equal(asked.length, 0);
});

test("asks once, however many want to know", async (t) => {
  const { news, asked, pass } = looking(t);
  news.look();
  news.look();
  await pass(0);
  assert.equal(asked.length, 1);
});

test("tells nobody who has stopped listening", async (t) => {
  const { news, pass } = looking(t, () => answer(200, NEWS));
  const heard = [];
  news.subscribe((one) => heard.push(one))();
  await pass(15 * SECOND);
  assert.deepEqual(heard, []);
});
