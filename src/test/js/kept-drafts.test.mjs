import assert from "node:assert/strict";
import { test } from "node:test";
import { KeptDrafts } from "../../main/resources/klantreis/editor/kept-drafts.js";

/** A browser's database, as far as drafts need one; it counts what is written. */
function databases({ fails = () => false, opens = () => true } = {}) {
  const stores = new Map();
  const written = {};
  const transactions = [];
  const request = (result, failed) => {
    const asked = { result };
    queueMicrotask(() => (failed ? asked.onerror?.() : asked.onsuccess?.()));
    return asked;
  };
  const objectStore = (name) => ({
    put: (entry) => {
      if (fails(name)) return request(undefined, true);
      written[name] = (written[name] ?? 0) + 1;
      transactions.at(-1).push(name);
      stores.get(name).set(entry.key, structuredClone(entry));
      return request(entry.key);
    },
    delete: (key) => request(stores.get(name).delete(key)),
    getAll: () => request([...stores.get(name).values()]),
  });
  const database = {
    objectStoreNames: { contains: (name) => stores.has(name) },
    createObjectStore: (name) => stores.set(name, new Map()),
    transaction: () => {
      transactions.push([]);
      return { objectStore };
    },
    close: () => {},
  };
  return {
    written,
    transactions,
    database,
    opened: 0,
    open() {
      this.opened++;
      const asked = { result: database };
      queueMicrotask(() => {
        if (!opens()) return asked.onerror();
        asked.onupgradeneeded();
        asked.onsuccess();
      });
      return asked;
    },
  };
}

const typing = (text) => ({ ref: { type: "step", id: "s1" }, text });
const draft = (more) => ({ key: "ann map-1 x", base: 1, document: { title: "A trip" }, time: 5, ...more });

test("writes a document once, however much is typed on top of it", async () => {
  const browser = databases();
  const drafts = new KeptDrafts(browser);
  const first = draft();
  await drafts.put({ ...first, typing: typing("I") });
  await drafts.put({ ...first, typing: typing("I wait"), time: 9 });
  assert.deepEqual(browser.written, { drafts: 1, typing: 2 });
  assert.deepEqual(await drafts.of("ann map-1"), [{ ...first, typing: typing("I wait"), time: 9 }]);
});

test("forgets what was typed once it is in the document", async () => {
  const drafts = new KeptDrafts(databases());
  await drafts.put(draft({ typing: typing("I wait") }));
  await drafts.put(draft({ document: { title: "I wait" }, typing: undefined }));
  const [kept] = await drafts.of("ann map-1");
  assert.deepEqual([kept.document.title, kept.typing], ["I wait", undefined]);
});

test("keeps a document again that was removed", async () => {
  const drafts = new KeptDrafts(databases());
  const one = draft();
  const keeping = drafts.put(one);
  await drafts.remove(one.key);
  await keeping;
  await drafts.put(one);
  assert.deepEqual((await drafts.of("ann map-1")).map(({ document }) => document), [one.document]);
});

test("writes a document again that could not be written", async () => {
  let full = true;
  const browser = databases({ fails: () => full });
  const drafts = new KeptDrafts(browser);
  const one = draft();
  await assert.rejects(drafts.put(one));
  full = false;
  await drafts.put(one);
  assert.equal(browser.written.drafts, 1);
});

test("lets go of what nobody came back for in ninety days", async () => {
  const drafts = new KeptDrafts(databases());
  await drafts.put(draft({ key: "ann map-1 old" }));
  await drafts.put(draft({ key: "ann map-1 new", document: { title: "New" }, time: 80 * 24 * 3600_000 }));
  await drafts.sweep(91 * 24 * 3600_000);
  assert.deepEqual((await drafts.of("ann map-1")).map(({ key }) => key), ["ann map-1 new"]);
});

test("writes a document again for another tab's work", async () => {
  const browser = databases();
  const drafts = new KeptDrafts(browser);
  const one = draft();
  await drafts.put(one);
  await drafts.put({ ...one, key: "ann map-1 y" });
  assert.equal(browser.written.drafts, 2);
});

test("stays open, and opens again what the browser closed or another tab needs in a newer form", async () => {
  const browser = databases();
  const drafts = new KeptDrafts(browser);
  await drafts.put(draft());
  assert.equal(browser.opened, 1);
  for (const goes of ["onclose", "onversionchange"]) {
    browser.database[goes]();
    await drafts.put(draft());
  }
  assert.equal(browser.opened, 3);
});

test("opens again what could not be opened", async () => {
  const answers = [false];
  const drafts = new KeptDrafts(databases({ opens: () => answers.shift() ?? true }));
  await assert.rejects(drafts.remove("ann map-1 x"));
  await drafts.put(draft());
  assert.equal((await drafts.of("ann map-1")).length, 1);
});

test("writes a document and the word being typed in one breath, because the page may go away", async () => {
  const browser = databases();
  await new KeptDrafts(browser).put(draft({ typing: typing("I") }));
  assert.deepEqual(browser.transactions, [["drafts", "typing"]]);
});
