import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { takeIn } from "../../main/resources/klantreis/editor/presence.js";

const MAP = { title: "Map", phases: [{ id: "p1", title: "Phase" }] };
const THEIRS = { revision: 2, document: { ...MAP, header: { goal: "Theirs" } } };

/** A session in which nothing is typed and nothing saved, and what is shown of others. */
function sessionBeside(answer = THEIRS) {
  const shown = [];
  const session = { draft: new Draft(MAP, 1), typist: { active: false }, saver: { busy: false }, takeWaiting() {} };
  session.rest = { merge: async () => answer };
  return { session, shown, take: () => takeIn(session, (_, sent, document) => shown.push({ sent, document })) };
}

test("takes in what others saved, and shows it", async () => {
  const { session, shown, take } = sessionBeside();
  await take();
  assert.deepEqual([session.draft.base, session.draft.document, shown.length], [2, THEIRS.document, 1]);
});

for (const [what, begin] of [["types", ({ typist }) => { typist.active = true; }], ["saves or settles a conflict", ({ saver }) => { saver.busy = true; }]]) {
  test(`takes nothing in while somebody ${what}, whether before or after it asked`, async () => {
    const before = sessionBeside();
    begin(before.session);
    await before.take();
    assert.equal(before.session.draft.base, 1);

    const after = sessionBeside();
    const taken = after.take();
    begin(after.session);
    await taken;
    assert.equal(after.session.draft.base, 1);
  });
}

test("takes nothing in over what the panel has not yet told", async () => {
  const { session, shown, take } = sessionBeside();
  let asked = 0;
  session.takeWaiting = () => { if (++asked === 2) session.draft.change("Goal", { ...MAP, header: { goal: "Mine" } }); };
  await take();
  assert.deepEqual([session.draft.base, session.draft.document.header.goal, shown.length], [1, "Mine", 0]);
});
