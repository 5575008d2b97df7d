import assert from "node:assert/strict";
import { test } from "node:test";
import { letPreview } from "../../main/resources/klantreis/persona/preview.js";
import { page as emptyPage } from "./elements.mjs";

const pass = () => new Promise(setImmediate);

const ANNA = { lang: "nl", title: "Anna", role: "verhuist", quote: "Waar begin ik?", picture: { file: "a b.png" }, goals: ["rust", "ruimte", "licht", "een tuin"] };

/** A chip whose persona the wiki tells, or not, as long as that is said. */
function chip(t, answers = () => true, early = false) {
  const body = emptyPage(t);
  const [dd, link] = [document.createElement("dd"), document.createElement("a")];
  document.documentElement = { clientWidth: 375 };
  const captured = new Set();
  Object.assign(document, { addEventListener: (type, hear, capture) => capture && captured.add(hear), removeEventListener: (type, hear, capture) => capture && captured.delete(hear) });
  let asked = 0;
  globalThis.fetch = async () => ({ ok: answers(++asked), json: async () => ({ document: ANNA }) });
  t.after(() => { delete globalThis.fetch; });
  dd.append(link);
  body.append(dd);
  let pointed = false;
  dd.dataset.page = "7";
  Object.assign(dd, { querySelector: () => link, matches: () => pointed || dd.contains(document.activeElement) });
  if (early) link.focus();
  letPreview(dd, "/wiki", { lang: "en", goals: "Goals" });
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
  const point = (type) => {
    pointed = type === "pointerenter";
    dd.dispatchEvent(Object.assign(new Event(type), { pointerType: "mouse" }));
  };
  const escape = () => {
    const event = Object.assign(new Event("keydown", { cancelable: true }), { key: "Escape", stopped: false });
    event.stopPropagation = () => { event.stopped = true; };
    captured.forEach((hear) => hear(event));
    return event;
  };
  const leave = () => { body.focus(); dd.dispatchEvent(new Event("focusout")); };
  const cards = () => dd.children.filter((child) => child !== link);
  return { link, touch, point, escape, leave, cards, get gone() { return gone; } };
}

test("shows to whoever was there before the script", async (t) => {
  const it = chip(t, () => true, true);
  await pass();
  assert.equal(it.cards().length, 1);
});

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

test("goes at Escape, which reaches nothing around it and does nothing once it is gone", async (t) => {
  const it = chip(t);
  await it.touch();
  const escape = it.escape();
  assert.equal(it.cards().length, 0);
  assert.ok(escape.defaultPrevented && escape.stopped);
  assert.equal(it.escape().defaultPrevented, false);
});

test("shows to a pointer that rests, and goes with it", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const it = chip(t);
  it.point("pointerenter");
  assert.equal(it.cards().length, 0);
  t.mock.timers.tick(250);
  await pass();
  assert.equal(it.cards().length, 1);
  it.point("pointerleave");
  assert.equal(it.cards().length, 0);
});

test("shows nothing to a pointer that goes on before it rests, or before the wiki answers", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const it = chip(t);
  it.point("pointerenter");
  it.point("pointerleave");
  t.mock.timers.tick(250);
  await pass();
  assert.equal(it.cards().length, 0);
  it.point("pointerenter");
  t.mock.timers.tick(250);
  it.point("pointerleave");
  await pass();
  assert.equal(it.cards().length, 0);
});

test("tells who somebody is in their language, and what their goals are called in the reader's", async (t) => {
  const it = chip(t);
  await it.touch();
  const [card] = it.cards();
  const [picture, name, role, quote, goals, list] = card.children;
  assert.deepEqual([card.lang, card.dir, picture.src, goals.lang], ["nl", "auto", "/wiki/download/attachments/7/a%20b.png", "en"]);
  assert.deepEqual([name, role, quote, goals].map(({ children }) => children[0]), ["Anna", "verhuist", "Waar begin ik?", "Goals:"]);
  assert.deepEqual(list.children.map(({ children }) => children[0]), ["rust", "ruimte", "licht"]);
});
