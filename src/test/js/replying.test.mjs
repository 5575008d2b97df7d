import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../../main/resources/klantreis/comments/drafts.js";
import { Replying } from "../../main/resources/klantreis/comments/replying.js";
import { build } from "../../main/resources/klantreis/viewer/build.js";
import { page } from "./elements.mjs";

const FORGETFUL = { setItem() {}, getItem: () => null, removeItem() {} };

/** The focus is in a box of which somebody may lose the use. */
function focused(t) {
  const body = page(t);
  const drafts = new Drafts("12/main", FORGETFUL);
  const threads = { may: { comment: true }, closed: false };
  const view = { title: build("h3") };
  const place = build("article");
  body.append(view.title, place);
  const replying = new Replying({ t: (key) => key, drafts, threads, limits: { comment: 100 } }, view, { id: 41, element: "s1" });
  replying.showIn(place);
  const box = place.firstChild.childNodes[1];
  box.focus();
  return { drafts, threads, view, place, box, show: () => replying.showIn(place) };
}

for (const [what, lost] of [["is archived", { closed: true }], ["takes no comments of theirs", { may: { comment: false } }]]) {
  test(`leaves what is being written when the map ${what}`, (t) => {
    const { drafts, threads, place, box, show } = focused(t);
    drafts.keep("reply 41", { text: "Nobody", token: "6f1c0b9e2d6f", people: [] });
    Object.assign(threads, lost);
    show();
    assert.deepEqual([place.childNodes.length, document.activeElement === box], [1, true]);
  });

  test(`takes an empty box away when the map ${what}, and no focus with it`, (t) => {
    const { threads, view, place, show } = focused(t);
    Object.assign(threads, lost);
    show();
    assert.deepEqual([place.childNodes.length, document.activeElement === view.title], [0, true]);
  });
}
