import assert from "node:assert/strict";
import { test } from "node:test";
import { Threads } from "../../main/resources/klantreis/comments/threads.js";

const head = (id, version) => ({ id, version });
const ids = ({ all }) => all.map(({ id }) => id);

/** The threads of a map that answers with these parts of its list, one after the other. */
async function threadsOf(...parts) {
  const asked = [];
  const told = async () => news(9);
  const list = async (start) => {
    asked.push(start);
    const results = parts[Math.min(asked.length, parts.length) - 1];
    return { version: 9, revision: 5, closed: false, may: { comment: true, administer: false }, results, _links: asked.length < parts.length ? { next: "…" } : {} };
  };
  const threads = new Threads({ list, news: told });
  await threads.load();
  return { threads, asked };
}

const news = (version, ...changed) => ({ version, revision: 5, changed, truncated: false });

test("reads all threads, each once, also if others moved down meanwhile", async () => {
  const { threads, asked } = await threadsOf([head(3, 9), head(2, 8)], [head(2, 8), head(1, 7)]);
  assert.deepEqual(ids(threads), [3, 2, 1]);
  assert.deepEqual(asked, [0, 2]);
  assert.deepEqual(threads.may, { comment: true, administer: false });
});

test("hears of what changed between the parts of the list", async () => {
  const parts = [{ version: 9, results: [head(3, 9), head(2, 8)], _links: { next: "…" } }, { version: 11, results: [head(2, 8)], _links: {} }];
  const since = [];
  const threads = new Threads({
    list: async () => ({ revision: 5, closed: false, may: {}, ...parts.shift() }),
    news: async (version) => { since.push(version); return news(11, head(1, 11), { id: 2, version: 10, removed: true }); },
  });
  await threads.load();
  assert.deepEqual([since, ids(threads), threads.version], [[9], [1, 3], 11]);
});

test("takes in what is new, what changed and what is gone, the last changed first", async () => {
  const { threads } = await threadsOf([head(3, 9), head(2, 8), head(1, 7)]);
  let heard = 0;
  threads.subscribe(() => { heard += 1; });
  await threads.hear(news(12, head(1, 10), { id: 3, version: 11, removed: true }, head(4, 12)));
  assert.deepEqual([ids(threads), threads.version, heard], [[4, 1, 2], 12, 1]);
});

test("keeps what it knows better than news that were long on their way", async () => {
  const { threads } = await threadsOf([head(1, 9)]);
  await threads.hear(news(9, head(1, 8)));
  await threads.hear(news(8, { id: 1, version: 8, removed: true }));
  assert.deepEqual([threads.all, threads.version], [[head(1, 9)], 9]);
});

for (const [what, more] of [["there are too many news", { truncated: true }], ["the map was saved, as titles may have changed", { revision: 6 }]]) {
  test(`reads all anew where ${what}`, async () => {
    const { threads, asked } = await threadsOf([head(1, 9)]);
    await threads.hear({ ...news(10), ...more });
    assert.equal(asked.length, 2);
  });
}
