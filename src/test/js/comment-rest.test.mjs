import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { CommentRest } from "../../main/resources/klantreis/comments/comment-rest.js";
import { Rest } from "../../main/resources/klantreis/shared/rest.js";

const ROOT = "/wiki/rest/klantreis/1.0/pages/12/maps/main/comments";
const rest = new CommentRest(new Rest("/wiki", "12", "main"));
const fetched = globalThis.fetch;
afterEach(() => { globalThis.fetch = fetched; });

function answering(status, body = null) {
  const asked = [];
  globalThis.fetch = async (address, { method, headers, body: sent }) => {
    asked.push({ address, method, headers, sent: sent && JSON.parse(sent) });
    return new Response(body, { status, headers: body ? { "Content-Type": "application/json" } : {} });
  };
  return asked;
}

test("sends a comment with its place and its token, a reply with what it replies to", async () => {
  const asked = answering(201, "{}");
  await rest.begin("l1/s2", "Why?", "6f1c0b9e2d");
  await rest.reply(41, "Because.", "6f1c0b9e2e");
  assert.deepEqual(asked.map(({ method, address, sent }) => [method, address, sent]), [
    ["POST", ROOT, { element: "l1/s2", text: "Why?", token: "6f1c0b9e2d" }],
    ["POST", ROOT, { replyTo: 41, text: "Because.", token: "6f1c0b9e2e" }],
  ]);
});

test("tells what was seen when it resolves, and which edition it edits", async () => {
  const asked = answering(200, "{}");
  await rest.resolve(41, 43);
  await rest.edit(42, "Better.", 2);
  assert.deepEqual(asked.map(({ address, sent }) => [address, sent]),
    [[`${ROOT}/41/resolved`, { resolved: true, seen: 43 }], [`${ROOT}/42`, { text: "Better.", edition: 2 }]]);
});

test("deletes without a body, which the wiki takes only with its header, and hears nothing back", async () => {
  const asked = answering(204);
  assert.equal(await rest.remove(42), undefined);
  assert.deepEqual([asked[0].method, asked[0].headers["X-Atlassian-Token"], asked[0].sent], ["DELETE", "no-check", undefined]);
});

test("asks about nobody where nobody was found, and passes names on as they are", async () => {
  const asked = answering(200, '{"results": []}');
  assert.deepEqual(await rest.people([]), []);
  await rest.people(["editor", "a&b"]);
  assert.deepEqual(asked.map(({ address }) => address), [`${ROOT}/people?names=editor,a%26b`]);
});

test("asks whether somebody watches the map, not its comments, and chooses for them", async () => {
  const asked = answering(200, '{"watching": true}');
  assert.deepEqual(await rest.watching(), { watching: true });
  await rest.choose(false);
  assert.deepEqual(asked.map(({ method, address, sent }) => [method, address, sent]),
    [["GET", "/wiki/rest/klantreis/1.0/pages/12/maps/main/watch", undefined], ["PUT", "/wiki/rest/klantreis/1.0/pages/12/maps/main/watch", { watching: false }]]);
});
