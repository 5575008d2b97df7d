import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { Saver } from "../../main/resources/klantreis/editor/saver.js";
import { write, textAt } from "../../main/resources/klantreis/editor/changes/cells.js";
import { Refused, Unreachable } from "../../main/resources/klantreis/shared/rest.js";
import { carry } from "../../main/resources/klantreis/shared/patch.js";

const JOURNEY = { phases: [{ id: "p1", title: "Phase" }], steps: [], lanes: ["l1", "l2", "l3", "l4"].map((id) => ({ id, kind: "text", title: id })) };

/** A server that merges as ours does where nothing overlaps, and fails as it is told to. */
class Server {
  constructor(document) {
    this.revisions = [document];
    this.failures = [];
    this.messages = [];
  }

  get document() {
    return this.revisions.at(-1);
  }

  async save(base, sent, message) {
    const failure = this.failures.shift();
    if (failure?.before) throw failure.before;
    const merged = carry(this.revisions[base - 1], sent, this.document);
    if (JSON.stringify(merged) !== JSON.stringify(this.document)) this.revisions.push(merged);
    this.messages.push(message);
    if (failure?.after) throw failure.after;
    return { revision: this.revisions.length, ...(merged !== sent && { document: merged }) };
  }
}

function saving(settle = async () => undefined) {
  const server = new Server(JOURNEY);
  const draft = new Draft(JOURNEY, 1);
  const told = [];
  const waited = [];
  const saver = new Saver({ draft, rest: server }, {
    settle, decided: "decision", wait: async (pause) => { waited.push(pause); }, takeTyping() {}, tell: ({ kind }) => told.push(kind),
  });
  const type = (text, at = "p1") => draft.change("typing", write(draft.document, "l1", at, text));
  return { server, draft, saver, told, waited, type };
}

test("tells when the draft differs from what is saved", () => {
  const { type, told, draft } = saving();
  type("a");
  draft.undo();
  assert.deepEqual(told, ["unsaved", "saved"]);
});

test("keeps what is typed while a save is under way", async () => {
  const { saver, type, draft, server } = saving();
  type("a");
  const saved = saver.save("");
  type("ab");
  await saved;
  assert.equal(textAt(draft.document, "l1", "p1"), "ab");
  assert.equal(saver.state.kind, "unsaved");
  await saver.save("");
  assert.equal(textAt(server.document, "l1", "p1"), "ab");
});

test("takes nothing of others over a word that is still being typed", async () => {
  const { saver, type, draft, server } = saving();
  server.revisions.push(write(JOURNEY, "l2", "p1", "theirs"));
  saver.takeTyping = () => draft.change("typing", write(draft.document, "l2", "p1", "mi"));
  type("a");
  await saver.save("");
  assert.deepEqual([textAt(draft.document, "l2", "p1"), draft.base, saver.state.kind], ["mi", 1, "unsaved"]);
});

test("asks a busy server again, each time after a longer pause", async () => {
  const { saver, type, server, waited } = saving();
  server.failures = [{ before: new Refused(503, {}) }, { before: new Refused(503, {}) }];
  type("a");
  assert.equal(await saver.save(""), true);
  assert.deepEqual(waited, [1000, 2000]);
});

test("gives up on a server that stays busy, and says so", async () => {
  const { saver, type, server } = saving();
  server.failures = Array.from({ length: 9 }, () => ({ before: new Refused(503, { message: "busy" }) }));
  type("a");
  assert.equal(await saver.save(""), false);
  assert.deepEqual(saver.heldUp, { kind: "refused", told: "busy" });
});

for (const [failure, kind] of [[new Unreachable(), "offline"], [new Refused(401, {}), "logged-out"], [new Refused(403, { message: "no" }), "refused"]]) {
  test(`keeps the draft when the wiki is ${kind}`, async () => {
    const { saver, type, server, draft } = saving();
    server.failures = [{ before: failure }];
    type("a");
    assert.equal(await saver.save(""), false);
    assert.equal(saver.state.kind, kind);
    assert.equal(draft.dirty, true);
    assert.equal(await saver.save(""), true);
  });
}

test("stores once what is sent again because the answer got lost", async () => {
  const { saver, type, server } = saving();
  server.failures = [{ after: new Unreachable() }];
  type("a");
  await saver.save("");
  await saver.save("");
  assert.equal(server.revisions.length, 2);
});

test("loses no word, in whatever order one types, saves and fails", async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = generator(seed);
    const { saver, server, draft } = saving();
    const lanes = ["l1", "l2", "l3", "l4"];
    const typed = {};
    let running = Promise.resolve();
    for (let turn = 0; turn < 30; turn++) {
      const lane = lanes[random(lanes.length)];
      if (random(3)) {
        typed[lane] = `${seed}-${turn}`;
        draft.change("typing", write(draft.document, lane, "p1", typed[lane]));
      } else {
        const failure = [new Unreachable(), new Refused(503, {}), new Refused(401, {})][random(3)];
        if (random(2)) server.failures.push(random(2) ? { before: failure } : { after: failure });
        running = saver.save("");
        if (random(2)) await running;
      }
      for (const [one, text] of Object.entries(typed)) assert.equal(textAt(draft.document, one, "p1"), text, `seed ${seed}, turn ${turn}`);
    }
    await running;
    server.failures = [];
    await saver.save("");
    for (const [one, text] of Object.entries(typed)) assert.equal(textAt(server.document, one, "p1"), text, `seed ${seed}`);
  }
});

function generator(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
