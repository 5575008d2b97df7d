import assert from "node:assert/strict";
import { test } from "node:test";
import { Chosen } from "../../main/resources/klantreis/editor/chosen.js";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { clear } from "../../main/resources/klantreis/editor/many-cells.js";

const journey = {
  title: "Moving house", phases: [{ id: "p1", title: "Before" }],
  steps: [{ id: "s1", phase: "p1", title: "Pack", owner: "Sales", channels: ["phone"] }, { id: "s2", phase: "p1", title: "Call" }],
  lanes: [{ id: "l1", kind: "text", title: "Thoughts" }, { id: "l2", kind: "owner", title: "Owner" }, { id: "l3", kind: "channel", title: "Channels" }],
  cells: [{ lane: "l1", at: "s1", text: "So much" }, { lane: "l1", at: "s2", text: "Who?" }],
};

function cleared(from, to) {
  const draft = new Draft(journey, 1);
  const chosen = new Chosen(() => draft.document);
  chosen.begin(from);
  chosen.extend(to);
  clear({ draft, t: (key) => key }, chosen);
  return draft;
}

test("clearing empties texts and leaves titles and channels", () => {
  const draft = cleared({ type: "step", id: "s1" }, { type: "cell", lane: "l3", at: "s2" });
  const { owner, ...rest } = journey.steps[0];
  assert.deepEqual(draft.document.steps, [rest, journey.steps[1]]);
  assert.equal(draft.document.cells, undefined);
});

test("clearing one cell leaves the others, and is one step that can be undone", () => {
  const place = { type: "cell", lane: "l1", at: "s1" };
  const draft = cleared(place, place);
  assert.deepEqual(draft.document.cells, [journey.cells[1]]);
  draft.undo();
  assert.deepEqual(draft.document, journey);
});
