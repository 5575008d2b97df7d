import assert from "node:assert/strict";
import { test } from "node:test";
import { followLink } from "../../main/resources/klantreis/comment-marks/link.js";
import { askNews, countsOf, elementAt } from "../../main/resources/klantreis/viewer/comments.js";
import { commentIn } from "../../main/resources/klantreis/viewer/main.js";

test("reads how many discussions are open at each place", () => {
  assert.deepEqual(countsOf(":3 l1/s2:1 s1:12"), { "": 3, "l1/s2": 1, s1: 12 });
  assert.deepEqual(countsOf(""), {});
});

test("knows what a cell stands for", () => {
  const at = (dataset, lane) => elementAt({ dataset, closest: () => ({ dataset: lane ? { lane } : {} }) });
  assert.equal(at({ step: "s1" }), "s1");
  assert.equal(at({ phase: "p1" }), "p1");
  assert.equal(at({}, "l1"), "l1");
  assert.equal(at({ at: "s1" }, "l1"), "l1/s1");
  assert.equal(at({ step: "s1" }, "l1"), "l1/s1", "a face of the curve");
  assert.equal(at({}), "");
});

test("finds the comment that an address names", () => {
  assert.equal(commentIn("?pageId=7&klantreis-comment=41"), "41");
  assert.equal(commentIn("#klantreis-comment-42?klantreis-comment=41"), "42");
  for (const none of ["", "?comment=41", "#klantreis-comment-", "#klantreis-comment-x", "?klantreis-comment=1234567890"]) assert.equal(commentIn(none), undefined);
});

for (const [what, type, status] of [["takes a map for hidden from whoever is still logged in", "known", 404], ["hides no map because a session ended", "anonymous", 401]]) {
  test(what, async (t) => {
    t.mock.method(globalThis, "fetch", async (address) => (address.endsWith("/user/current")
      ? new Response(JSON.stringify({ type }), { headers: { "Content-Type": "application/json" } }) : new Response(null, { status: 404 })));
    globalThis.document = { querySelector: () => ({ content: "editor" }) };
    t.after(() => { delete globalThis.document; });
    assert.equal((await askNews("/wiki", { dataset: { page: "12", klantreisMap: "main" } }, 7, '"7-5"')).status, status);
  });
}

/** A page with two maps, what each was told, and who was asked. */
function page(statuses) {
  const [told, asked] = [[], []];
  const maps = Object.fromEntries(Object.keys(statuses).map((id) => [id, { id, dispatchEvent: ({ detail }) => told.push([id, detail]) }]));
  const ask = async ({ id }, path) => {
    asked.push(id + path);
    if (!statuses[id]) throw new TypeError("no network");
    return { status: statuses[id], ok: statuses[id] === 200 };
  };
  const document = { querySelectorAll: () => Object.keys(maps).map((id) => ({ dataset: { klantreisDiscussion: id } })), getElementById: (id) => maps[id] ?? null };
  return { told, asked, follow: () => followLink(document, "41", ask) };
}

test("opens a linked comment on the map where it was written", async () => {
  const { told, asked, follow } = page({ a: 404, b: 200 });
  await follow();
  assert.deepEqual(told, [["b", { thread: 41 }]]);
  assert.deepEqual(asked, ["a/41", "b/41"]);
});

test("says once that a linked comment is on none of the maps", async () => {
  const { told, follow } = page({ a: 404, b: 404 });
  await follow();
  assert.deepEqual(told, [["a", {}]]);
});

test("says that the server did not answer, rather than that a linked comment is gone", async () => {
  for (const status of [0, 503]) {
    const { told, follow } = page({ a: 404, b: status });
    await follow();
    assert.deepEqual(told, [["b", { unreachable: true }]]);
  }
});
