import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { offerUndo } from "../../main/resources/klantreis/editor/undo-offer.js";

const phases = [{ id: "p1", title: "Moving" }];

function deleting() {
  const draft = new Draft({ title: "before", phases }, 1);
  const told = [];
  const session = { draft, t: (key, ...values) => [key, ...values].join(" "), say: (...news) => told.push(news) };
  draft.change("delete", { title: "after", phases });
  offerUndo(session, "Deleted");
  return { draft, told, press: () => told[0][2].run() };
}

test("what was done is taken back", () => {
  const { draft, told, press } = deleting();
  press();
  assert.equal(draft.document.title, "before");
  assert.equal(told.at(-1)[0], "editor.undone delete");
});

test("what was done since is not taken back instead", () => {
  const { draft, told, press } = deleting();
  draft.change("delete", { title: "later", phases });
  press();
  assert.equal(draft.document.title, "later");
  assert.equal(told.at(-1)[0], "editor.undo.late");
});

test("what others saved since does not matter", () => {
  const { draft, press } = deleting();
  draft.adopt(2, { title: "after", phases, description: "theirs" });
  press();
  assert.deepEqual(draft.document, { title: "before", phases, description: "theirs" });
});
