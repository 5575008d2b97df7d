import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { sessionEnd } from "../../main/resources/klantreis/comments/session-end.js";
import { Refused, Unreachable } from "../../main/resources/klantreis/shared/rest.js";

const fetched = globalThis.fetch;
afterEach(() => { globalThis.fetch = fetched; });

/** The wiki takes whoever asks for this user. */
function answering(status, user) {
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    if (!status) throw new TypeError("no network");
    return new Response(JSON.stringify(user), { status, headers: { "Content-Type": "application/json" } });
  };
  return asked;
}
const HIDDEN = new Refused(404, { key: "no-such-map" });

test("knows a session that ended by what guests are told", async () => {
  for (const [status, user] of [[200, { type: "anonymous" }], [403, {}]]) {
    answering(status, user);
    assert.equal((await sessionEnd(HIDDEN, "/wiki", "editor")).status, 401);
  }
});

test("leaves a failure as it is while the session goes on, or nobody can tell", async () => {
  for (const [status, user] of [[200, { type: "known" }], [0]]) {
    const asked = answering(status, user);
    assert.equal(await sessionEnd(HIDDEN, "/wiki", "editor"), HIDDEN);
    assert.deepEqual(asked, ["/wiki/rest/api/user/current"]);
  }
});

test("asks neither for guests nor about what has another reason", async () => {
  const asked = answering(200, { type: "anonymous" });
  await sessionEnd(HIDDEN, "/wiki", "");
  for (const failure of [new Refused(409, {}), new Unreachable("down"), new TypeError("ours")]) assert.equal(await sessionEnd(failure, "/wiki", "editor"), failure);
  assert.deepEqual(asked, []);
});
