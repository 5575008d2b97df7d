import assert from "node:assert/strict";
import { test } from "node:test";
import { once } from "../../main/resources/klantreis/shelf/once.js";
import { page } from "./elements.mjs";

test("does once what a button is pressed for twice, and leaves it enabled for the focus to stay", async (t) => {
  page(t);
  const button = document.createElement("button");
  let finish;
  let times = 0;
  const work = () => new Promise((resolve) => {
    times += 1;
    finish = resolve;
  });
  const first = once(button, work);
  await once(button, work);
  assert.equal(times, 1);
  assert.equal(button["aria-disabled"], "true");
  assert.equal(button.disabled, undefined);
  finish();
  await first;
  assert.equal(button["aria-disabled"], undefined);
});

test("may be tried again after a failure", async (t) => {
  page(t);
  const button = document.createElement("button");
  await assert.rejects(once(button, async () => { throw new Error("refused"); }));
  let done = false;
  await once(button, async () => { done = true; });
  assert.ok(done);
});
