import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { following } from "../../main/resources/klantreis/comments/following.js";

/** A window that knows version 7, and whose wiki answers as it is told. */
function open(t, answers = () => {}) {
  mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => mock.timers.reset());
  const page = { hidden: false };
  const [asked, gone] = [[], []];
  let tell;
  const comments = { news: { subscribe: (listener) => { tell = listener; return () => { tell = () => {}; }; } } };
  const viewer = { map: new EventTarget(), comments };
  const threads = { version: 7, revision: 5, refresh: async () => answers(asked.push(threads.version)) };
  const end = following(threads, viewer, () => gone.push(true), page);
  const pass = async (time) => { mock.timers.tick(time); await new Promise(setImmediate); };
  return { page, viewer, asked, gone, end, pass, hear: async (told) => { tell(told); await pass(0); } };
}

test("asks what changed since what it knows itself, whatever the page heard before", async (t) => {
  const { asked, hear } = open(t);
  await hear({ version: 9, revision: 5 });
  await hear({ version: 7, revision: 6 });
  assert.deepEqual(asked, [7, 7]);
});

test("asks nothing about what it knows", async (t) => {
  const { asked, hear } = open(t);
  await hear({ version: 7, revision: 5 });
  assert.deepEqual(asked, []);
});

test("asks again after what could not be had, but not in a tab that nobody sees", async (t) => {
  const { page, asked, hear, pass } = open(t, (time) => { if (time === 1) throw new Error("down"); });
  await hear({ version: 9, revision: 5 });
  page.hidden = true;
  await pass(15_000);
  assert.equal(asked.length, 1);
  page.hidden = false;
  await pass(15_000);
  await pass(15_000);
  assert.equal(asked.length, 2);
});

test("asks nothing once it is closed", async (t) => {
  const { asked, hear, end, pass } = open(t, () => { throw new Error("down"); });
  await hear({ version: 9, revision: 5 });
  end();
  await pass(15_000);
  await hear({ version: 10, revision: 5 });
  assert.equal(asked.length, 1);
});

test("asks nothing once it is closed, also if an answer fails after that", async (t) => {
  let fail;
  const { asked, hear, end, pass } = open(t, () => new Promise((_, reject) => { fail = reject; }));
  await hear({ version: 9, revision: 5 });
  end();
  fail(new Error("down"));
  await pass(0);
  await pass(15_000);
  assert.equal(asked.length, 1);
});

test("asks nothing again once the map is gone", async (t) => {
  const { asked, hear, pass } = open(t, () => { throw new Error("down"); });
  await hear({ version: 9, revision: 5 });
  await hear("gone");
  await pass(15_000);
  assert.equal(asked.length, 1);
});

test("hears the news of each view that the page shows", async (t) => {
  const { viewer, asked, end } = open(t);
  const shows = () => {
    const { map } = viewer;
    const listeners = new Set();
    const subscribe = (listener) => { listeners.add(listener); return () => listeners.delete(listener); };
    Object.assign(viewer, { map: new EventTarget(), comments: { news: { subscribe } } });
    map.dispatchEvent(new Event("klantreis-replaced"));
    return { hear: () => listeners.forEach((listener) => listener({ version: 9, revision: 5 })), isLeft: () => !listeners.size };
  };
  const blueprint = shows();
  blueprint.hear();
  const journey = shows();
  blueprint.hear();
  journey.hear();
  assert.equal(asked.length, 2);
  end();
  assert.deepEqual([blueprint.isLeft(), journey.isLeft()], [true, true]);
});

test("tells that the map is gone", async (t) => {
  const { gone, hear } = open(t);
  await hear("gone");
  assert.equal(gone.length, 1);
});
