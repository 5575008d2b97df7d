import assert from "node:assert/strict";
import { test } from "node:test";
import { withFetched } from "../../main/resources/klantreis/editor/fetching.js";

const session = (told) => ({ t: (key) => key, rest: {}, say: (...news) => told.push(news) });

test("what was fetched is used", async () => {
  const used = await withFetched(session([]), async () => ({ answer: 42 }), async ({ answer }) => answer);
  assert.equal(used, 42);
});

test("what cannot be fetched is told, and another attempt gets it", async () => {
  const told = [];
  const used = [];
  const fetches = [() => Promise.reject(new TypeError("gone")), async () => ({ answer: 42 })];
  const nothing = await withFetched(session(told), () => fetches.shift()(), async ({ answer }) => used.push(answer));
  assert.equal(nothing, undefined);
  const [message, tone, action] = told[0];
  assert.deepEqual([message, tone], ["editor.trouble.offline", "error"]);
  await action.run();
  assert.deepEqual(used, [42]);
});
