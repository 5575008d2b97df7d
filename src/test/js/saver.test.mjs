import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { Saver } from "../../main/resources/klantreis/editor/saver.js";
import { Refused, Unreachable } from "../../main/resources/klantreis/shared/rest.js";

const conflict = (revision, ...conflicts) => new Refused(409, { revision, conflicts });
const place = (element) => ({ element, field: "title" });
const take = (element) => ({ ...place(element), take: "mine" });

/** A saver whose server gives these answers in turn; failures are thrown. */
function saving(...answers) {
  const calls = [];
  const states = [];
  const draft = new Draft({ title: "A" }, 1);
  draft.change("Title", { title: "B" });
  const rest = { save: async (base, document, message, resolved, seen) => {
    calls.push({ base, document, message, resolved, seen });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  } };
  const settle = async ({ revision, conflicts }) => ({ resolved: conflicts.map(({ element }) => take(element)), seen: revision });
  const saver = new Saver({ draft, rest }, { settle, decided: "Choices", wait: async () => {}, tell: ({ kind }) => states.push(kind) });
  return { saver, draft, calls, states, settle };
}

test("has nothing left to save after an answer", async () => {
  const { saver, draft, states } = saving({ revision: 2, merged: false });
  assert.equal(await saver.save("why"), true);
  assert.deepEqual([draft.base, draft.dirty, states], [2, false, ["saving", "saved"]]);
});

test("sends once more what a busy server turned away", async () => {
  const { saver, calls } = saving(new Refused(503, {}), { revision: 2, merged: false });
  assert.equal(await saver.save(""), true);
  assert.deepEqual(calls[0], calls[1]);
});

test("keeps the draft when the wiki is out of reach", async () => {
  const { saver, draft } = saving(new Unreachable("gone"));
  assert.equal(await saver.save(""), false);
  assert.deepEqual([draft.document, draft.dirty, saver.state.kind], [{ title: "B" }, true, "offline"]);
});

test("saves again with what was settled", async () => {
  const { saver, calls } = saving(conflict(5, place("s1")), { revision: 6, merged: true, document: { title: "B" } });
  assert.equal(await saver.save(""), true);
  assert.deepEqual([calls[1].base, calls[1].resolved, calls[1].seen], [1, [take("s1")], 5]);
});

test("repeats earlier choices when others saved while somebody chose", async () => {
  const { saver, calls } = saving(conflict(5, place("s1")), conflict(6, place("s2")), { revision: 7, merged: true, document: { title: "B" } });
  await saver.save("");
  assert.deepEqual([calls[2].resolved, calls[2].seen], [[take("s1"), take("s2")], 6]);
});

test("saves nothing when nobody wants to settle now", async () => {
  const { saver, draft, calls } = saving(conflict(5, place("s1")));
  saver.settle = async () => undefined;
  assert.equal(await saver.save(""), false);
  assert.deepEqual([calls.length, draft.dirty, saver.state.kind], [1, true, "unsaved"]);
});
