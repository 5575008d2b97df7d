import assert from "node:assert/strict";
import { test } from "node:test";
import { laneItems, newLanes } from "../../main/resources/klantreis/editor/lane-items.js";

const KINDS = [{ key: "text", name: "Notes" }, { key: "owner", name: "Owner" }];
const document = {
  title: "Full", phases: [{ id: "p1", title: "Only" }],
  lanes: [{ id: "l1", kind: "text", title: "Thoughts" }, { id: "l2", kind: "text", title: "Doubts", hidden: true }],
};

/** What is asked about the first lane of a map that holds so many at most. */
const about = (most) => ({
  session: { draft: { document }, words: { words: { lane: KINDS }, limits: { lanes: most } }, t: (key) => key },
  ref: { type: "lane", id: "l1" }, document, t: (...parts) => parts.join(" "),
});

test("shows a hidden lane again, also where no more lanes fit", () => {
  const beside = laneItems(about(2)).filter(({ label }) => label.startsWith("editor.structure.lane"));
  beside.forEach(({ off, items }) => {
    assert.ok(!off);
    assert.deepEqual(items().map((item) => [item.label, Boolean(item.off)]),
      [["Notes", true], ["Owner", true], ["editor.structure.blueprint", false], ["editor.structure.show Doubts", false]]);
  });
});

test("offers each kind where there is room", () => {
  assert.deepEqual(newLanes(about(3), () => {}).filter(({ off }) => off), []);
});

test("offers the kinds of a blueprint where its lanes are seen", () => {
  const offered = (view) => {
    const { session, ...rest } = about(3);
    const words = { words: { lane: [...KINDS, { key: "backstage", name: "Backstage" }] }, limits: { lanes: 3 } };
    return newLanes({ ...rest, session: { ...session, words, rendered: { view } } }, () => {}).map(({ label }) => label);
  };
  assert.ok(offered("blueprint").includes("Backstage"));
  assert.ok(!offered(undefined).includes("Backstage"));
});

test("adds no copy where no more lanes fit", () => {
  const copy = (most) => laneItems(about(most)).find(({ label }) => label === "editor.structure.duplicate");
  assert.ok(copy(2).off);
  assert.ok(!copy(3).off);
});
