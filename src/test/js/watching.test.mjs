import assert from "node:assert/strict";
import { test } from "node:test";
import { watchSwitch } from "../../main/resources/klantreis/comments/watching.js";
import { build } from "../../main/resources/klantreis/viewer/build.js";
import { page } from "./elements.mjs";

const settled = () => new Promise((resolve) => { setTimeout(resolve); });

/** Somebody pressed Watch, and the wiki has not answered. */
async function pressed(t) {
  const body = page(t);
  let answer;
  const rest = { watching: async () => ({ watching: false, told: false }), choose: () => new Promise((resolve) => { answer = resolve; }) };
  const trouble = build("div");
  const place = watchSwitch({ t: (key) => key, rest, say() {}, go: { back() {} } }, trouble);
  const box = build("textarea");
  body.append(place, trouble, box);
  await settled();
  place.firstChild.focus();
  place.firstChild.click();
  return { place, box, answered: () => { answer({ watching: true, told: true }); return settled(); } };
}

test("leaves the focus on the button once its words have changed", async (t) => {
  const { place, answered } = await pressed(t);
  await answered();
  assert.equal(document.activeElement, place.firstChild);
});

test("leaves the focus where somebody went meanwhile", async (t) => {
  const { place, box, answered } = await pressed(t);
  box.focus();
  await answered();
  assert.deepEqual([document.activeElement === box, place.childNodes.length], [true, 1]);
});
