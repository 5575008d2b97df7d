import assert from "node:assert/strict";
import { test } from "node:test";
import { ThreadView } from "../../main/resources/klantreis/comments/thread-view.js";

/** As much of an element as a thread needs. */
function element() {
  const children = [];
  const itself = { children, childNodes: [], dataset: {}, style: {}, setAttribute() {}, addEventListener() {}, after() {}, remove() {},
    append: (...more) => children.push(...more),
    replaceChildren: (...now) => children.splice(0, Infinity, ...now),
    contains: (other) => itself === other || children.some((child) => child.contains?.(other)),
    focus: () => { document.activeElement = itself; } };
  return itself;
}

const thread = (version, ...comments) => ({ id: 1, version, element: "s1", title: `At ${version}`, gone: false, open: true, latest: comments.at(-1).id, comments });
const by = (id, authorName, ...may) => ({ id, authorName, may, at: "2026-01-01T12:00:00Z", edition: 1, text: "Done." });

/** An open thread at version 1, whose answers come when the test gives them. */
function open(t) {
  globalThis.document = { createElement: element, activeElement: undefined };
  globalThis.location = { origin: "https://wiki.example" };
  t.after(() => { delete globalThis.document; delete globalThis.location; });
  const [said, answers] = [[], []];
  const head = { id: 1, version: 1 };
  const talk = {
    t: (key, ...values) => (key === "comments.lang" ? "en" : [key, ...values].join(" ")),
    go: { hasBeside: () => false },
    viewer: { base: "", map: { lang: "en", dataset: {} } },
    threads: { withId: () => head, may: {} },
    drafts: { at: () => ({ text: "", people: [] }) },
    limits: { comment: 5000 },
    follow: async () => {},
    say: (words) => said.push(words),
    rest: { thread: () => new Promise((resolve) => { answers.push((now) => resolve({ thread: now })); }) },
  };
  const view = new ThreadView(talk, thread(1, by(1, "Petra")));
  const hear = (version) => { head.version = version; return view.heard(); };
  return { view, said, answers, hear };
}

test("passes over an answer that a newer one overtook, and announces nothing of one's own", async (t) => {
  const { view, said, answers, hear } = open(t);
  const heard = hear(2);
  await view.changed(thread(3, by(1, "Petra"), by(2, "Me", "edit")));
  answers[0](thread(2, by(1, "Petra")));
  await heard;
  assert.deepEqual([view.thread.title, said], ["At 3", []]);
});

test("announces once what two answers bring", async (t) => {
  const { said, answers, hear } = open(t);
  const heard = [hear(2), hear(3)];
  const now = thread(3, by(1, "Petra"), by(2, "Sanne"), by(3, "Me", "edit"));
  answers.forEach((answer) => answer(now));
  await Promise.all(heard);
  assert.deepEqual(said, ["comments.news Sanne"]);
});

test("keeps the focus on a comment that somebody else changes", async (t) => {
  const { view, answers, hear } = open(t);
  const [item] = view.list.children;
  item.children.at(-1).focus();
  const heard = hear(2);
  answers[0](thread(2, { ...by(1, "Petra"), text: "Done, nearly." }));
  await heard;
  assert.equal(document.activeElement, item);
});
