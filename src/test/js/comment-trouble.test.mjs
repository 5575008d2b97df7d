import assert from "node:assert/strict";
import { test } from "node:test";
import { toldOf } from "../../main/resources/klantreis/comments/trouble.js";
import { addressOf } from "../../main/resources/klantreis/comments/permanent-link.js";
import { Refused, Unreachable } from "../../main/resources/klantreis/shared/rest.js";

const t = (key) => key;

for (const [what, failure, told, logIn] of [
  ["the wiki's own sentence", new Refused(403, { key: "comment-not-allowed", message: "You may not." }), "You may not.", false],
  ["what is wrong with a text rather than that something is", new Refused(422, { message: "It cannot be read.", details: [{ message: "It mentions 51 people." }] }),
    "It mentions 51 people.", false],
  ["something of our own where the wiki gives no reason", new Refused(502, {}), "comments.failed", false],
  ["that the session ended, and where to log in", new Refused(401, {}), "comments.logged-out", true],
  ["that nobody answers", new Unreachable("down"), "comments.unreachable", false],
]) {
  test(`tells ${what}`, () => assert.deepEqual(toldOf(failure, t), { told, logIn }));
}

test("hides no mistake of ours", () => {
  assert.throws(() => toldOf(new TypeError("ours"), t), TypeError);
});

test("links to a comment so that redirects and a log-in keep it", () => {
  globalThis.location = { origin: "https://wiki.example" };
  assert.equal(addressOf({ base: "/wiki", map: { dataset: { page: "12" } } }, 41),
    "https://wiki.example/wiki/pages/viewpage.action?pageId=12&klantreis-comment=41#klantreis-comment-41");
});
