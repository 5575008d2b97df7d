import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { Saver } from "../../main/resources/klantreis/editor/saver.js";
import { Refused, Unreachable } from "../../main/resources/klantreis/shared/rest.js";

const conflict = (revision, ...conflicts) => new Refused(409, { revision, conflicts });
const place = (element) => ({ element, field: "title" });
const take = (element, seen) => ({ ...place(element), take: "mine", seen });

/** A saver whose server gives these answers in turn; failures are thrown. */
function saving(...answers) {
  const calls = [];
  const told = [];
  const draft = new Draft({ title: "A" }, 1);
  draft.change("Title", { title: "B" });
  const rest = { save: async (base, document, message, resolved) => {
    calls.push({ base, document, message, resolved });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  } };
  const settle = async ({ revision, conflicts }) => conflicts.map(({ element }) => take(element, revision));
  const saver = new Saver({ draft, rest }, { settle, decided: "Choices", wait: async () => {}, takeTyping() {}, tell: (state) => told.push(state) });
  return { saver, draft, calls, told, settle };
}

test("has nothing left to save after an answer", async () => {
  const { saver, draft, told } = saving({ revision: 2, merged: false });
  assert.equal(await saver.save("why"), true);
  assert.deepEqual([draft.base, draft.dirty, told.map(({ kind }) => kind)], [2, false, ["saving", "saved"]]);
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
  assert.deepEqual([calls[1].base, calls[1].resolved], [1, [take("s1", 5)]]);
});

test("repeats earlier choices when others saved while somebody chose", async () => {
  const { saver, calls } = saving(conflict(5, place("s1")), conflict(6, place("s2")), { revision: 7, merged: true, document: { title: "B" } });
  await saver.save("");
  assert.deepEqual(calls[2].resolved, [take("s1", 5), take("s2", 6)]);
});

test("saves nothing when nobody wants to settle now", async () => {
  const { saver, draft, calls } = saving(conflict(5, place("s1")));
  saver.settle = async () => undefined;
  assert.equal(await saver.save(""), false);
  assert.deepEqual([calls.length, draft.dirty, saver.state.kind], [1, true, "unsaved"]);
});

test("goes on being held up when something is changed, until it is saved", async () => {
  const { saver, draft } = saving(new Unreachable("gone"), { revision: 2, merged: false }, { revision: 3, merged: false });
  await saver.save("");
  draft.change("Title", { title: "C" });
  assert.deepEqual([saver.state.kind, saver.heldUp.kind], ["unsaved", "offline"]);
  await saver.save("");
  assert.equal(saver.heldUp, undefined);
});

test("sends what was left without an answer before what was typed since", async () => {
  const { saver, draft, calls } = saving(new Unreachable("gone"), { revision: 2, merged: false }, { revision: 3, merged: false });
  await saver.save("why");
  draft.change("Title", { title: "C" });
  assert.equal(await saver.save("and more"), true);
  assert.deepEqual(calls[1], calls[0]);
  assert.deepEqual([calls[2].base, calls[2].document, calls[2].message], [2, { title: "C" }, "and more"]);
  assert.deepEqual([draft.base, draft.dirty, saver.state.kind], [3, false, "saved"]);
});

test("asks about an unanswered save even if all of it was taken back", async () => {
  const { saver, draft, calls } = saving(new Unreachable("gone"), { revision: 2, merged: false }, { revision: 3, merged: false });
  await saver.save("");
  draft.undo();
  assert.equal(saver.state.kind, "unsaved");
  await saver.save("");
  assert.deepEqual([calls.length, calls[2].document, saver.state.kind], [3, { title: "A" }, "saved"]);
});

test("goes on waiting for an answer when only the session has ended", async () => {
  const { saver, draft, calls } = saving(new Refused(500, {}), new Refused(401, {}), { revision: 2, merged: false }, { revision: 3, merged: false });
  await saver.save("");
  draft.change("Title", { title: "C" });
  await saver.save("");
  await saver.save("");
  assert.deepEqual(calls.map(({ document }) => document.title), ["B", "B", "B", "C"]);
});

test("sends the newest when the server judged what it had left unanswered, or fails at it twice", async () => {
  for (const failure of [conflict(5, place("s1")), new Refused(422, {}), new Refused(500, {})]) {
    const { saver, draft, calls } = saving(new Refused(500, {}), failure, { revision: 6, merged: false });
    await saver.save("");
    draft.change("Title", { title: "C" });
    assert.equal(await saver.save(""), true);
    assert.deepEqual(calls.map(({ document }) => document.title), ["B", "B", "C"]);
  }
});

test("saves once more for whoever asks while a save runs, and tells with which message", async () => {
  const { saver, draft, calls, told } = saving({ revision: 2, merged: false }, { revision: 3, merged: false });
  const first = saver.save("one");
  draft.change("Title", { title: "C" });
  assert.equal(await saver.save("two"), true);
  assert.equal(await first, true);
  assert.deepEqual(calls.map(({ message, document }) => [message, document.title]), [["one", "B"], ["two", "C"]]);
  assert.deepEqual(told.filter(({ revision }) => revision).map(({ message }) => message), ["one", "two"]);
});

test("sends nothing for a second message alone", async () => {
  const { saver, calls } = saving({ revision: 2, merged: false });
  saver.save("one");
  assert.equal(await saver.save("two"), true);
  assert.equal(calls.length, 1);
});

test("is busy until there is an answer", async () => {
  const { saver } = saving(new Unreachable("gone"), { revision: 2, merged: false });
  const saved = saver.save("");
  assert.equal(saver.busy, true);
  await saved;
  assert.equal(saver.busy, true);
  await saver.save("");
  assert.equal(saver.busy, false);
});

test("does not look busy after a failure nobody foresaw", async () => {
  const { saver } = saving(new TypeError("a mistake"));
  await assert.rejects(saver.save(""), TypeError);
  assert.equal(saver.state.kind, "unsaved");
});

test("asks nobody and sends nothing once it has ended", async () => {
  for (const failure of [conflict(5, place("s1")), new Refused(503, {})]) {
    const { saver, calls } = saving(failure, { revision: 6, merged: false });
    saver.settle = () => assert.fail("asked");
    const saved = saver.save("");
    saver.end();
    assert.deepEqual([await saved, calls.length], [false, 1]);
  }
});
