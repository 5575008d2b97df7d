import assert from "node:assert/strict";
import { test } from "node:test";
import { letPreview } from "../../main/resources/klantreis/persona/preview.js";
import { page as emptyPage } from "./elements.mjs";

const pass = () => new Promise(setImmediate);

/** A chip whose persona the wiki tells, or not, as long as that is said. */
function chip(t, answers = () => true) {
  const body = emptyPage(t);
  const [dd, link] = [document.createElement("dd"), document.createElement("a")];
  document.documentElement = { clientWidth: 375 };
  Object.assign(document, { addEventListener() {}, removeEventListener() {} });
  let asked = 0;
  globalThis.fetch = async () => ({ ok: answers(++asked), json: async () => ({ document: { title: "Anna" } }) });
  t.after(() => { delete globalThis.fetch; });
  dd.append(link);
  body.append(dd);
  Object.assign(dd, { ownerDocument: document, querySelector: () => link, matches: () => dd.contains(document.activeElement) });
  letPreview(dd, "", "Goals");
  let gone = 0;
  link.addEventListener("click", (event) => { if (!event.defaultPrevented) gone++; });
  link.click = () => link.dispatchEvent(new Event("click", { cancelable: true }));
  const touch = async () => {
    link.dispatchEvent(Object.assign(new Event("pointerdown"), { pointerType: "touch" }));
    link.focus();
    link.dispatchEvent(new Event("focus"));
    await pass();
    link.click();
    await pass();
  };
  const leave = () => { body.focus(); dd.dispatchEvent(new Event("focusout")); };
  const cards = () => dd.children.filter((child) => child !== link);
  return { link, touch, leave, cards, get gone() { return gone; } };
}

test("shows at the first touch and goes there at the second, also when it was shown before", async (t) => {
  const it = chip(t);
  for (const time of [1, 2]) {
    await it.touch();
    assert.equal(it.cards().length, 1, `shown the ${time}. time`);
    assert.equal(it.gone, 0);
    it.leave();
    assert.equal(it.cards().length, 0);
  }
  await it.touch();
  await it.touch();
  assert.equal(it.gone, 1);
});

test("goes there at once if it cannot tell who that is", async (t) => {
  const it = chip(t, () => false);
  await it.touch();
  assert.equal(it.gone, 1);
});

test("describes the link as long as it is shown", async (t) => {
  const it = chip(t);
  await it.touch();
  assert.ok(it.cards()[0].id);
  assert.equal(it.link["aria-describedby"], it.cards()[0].id);
  it.leave();
  assert.equal(it.link["aria-describedby"], undefined);
});

test("asks again who somebody is after that could not be told", async (t) => {
  const it = chip(t, (time) => time > 1);
  await it.touch();
  await it.touch();
  assert.equal(it.cards().length, 1);
});
