import assert from "node:assert/strict";
import { test } from "node:test";
import { laneItems, lanesInSight, newLanes } from "../../main/resources/klantreis/editor/lane-items.js";

const KINDS = [{ key: "text", name: "Notes" }, { key: "owner", name: "Owner" }];
const document = {
  title: "Full", phases: [{ id: "p1", title: "Only" }],
  lanes: [{ id: "l1", kind: "text", title: "Thoughts" }, { id: "l2", kind: "text", title: "Doubts", hidden: true }],
};

/** What is asked about the first lane of a map that holds so many at most. */
const about = (most) => ({
  session: { draft: { document }, rendered: { view: "journey" }, words: { words: { lane: KINDS }, limits: { lanes: most } }, t: (key) => key },
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

/** What is asked in a view, of a map that also has two lanes of a blueprint, one of them hidden. */
const within = (view) => {
  const lane = [...KINDS, { key: "backstage", name: "Backstage" }, { key: "emotion", name: "Emotion" }];
  const lanes = [...document.lanes, { id: "b1", kind: "backstage", title: "Desk" }, { id: "b2", kind: "backstage", title: "Shop", hidden: true }];
  const session = { ...about(9).session, words: { words: { lane }, limits: { lanes: 9 } }, rendered: { view } };
  return { ...about(9), session, document: { ...document, lanes } };
};
const labels = (items) => items.map(({ label }) => label);

test("offers the kinds and the hidden lanes that the view would show", () => {
  const offered = (view) => labels(newLanes(within(view), () => {}));
  assert.deepEqual(offered("journey"), ["Notes", "Owner", "Emotion", "editor.structure.blueprint", "editor.structure.show Doubts"]);
  assert.deepEqual(offered("blueprint"), ["Backstage", "Emotion", "editor.structure.blueprint", "editor.structure.show Shop"]);
});

test("lets no lane become one that the view does not show", () => {
  const about = { ...within("blueprint"), ref: { type: "lane", id: "b1" } };
  const kinds = laneItems(about).find(({ label }) => label === "editor.structure.kind").items();
  assert.deepEqual(labels(kinds), ["Backstage", "Emotion"]);
});

test("lists the lanes of the view", () => {
  assert.deepEqual(labels(lanesInSight(within("journey"))), ["Thoughts"]);
  assert.deepEqual(labels(lanesInSight(within("blueprint"))), ["Desk"]);
});

test("adds no copy where no more lanes fit", () => {
  const copy = (most) => laneItems(about(most)).find(({ label }) => label === "editor.structure.duplicate");
  assert.ok(copy(2).off);
  assert.ok(!copy(3).off);
});
