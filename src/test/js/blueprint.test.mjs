import assert from "node:assert/strict";
import { test } from "node:test";
import { addBlueprint, withLanes } from "../../main/resources/klantreis/editor/blueprint-lanes.js";
import { nextPlace, placeOf } from "../../main/resources/klantreis/editor/places.js";
import { Restructuring } from "../../main/resources/klantreis/editor/restructuring.js";
import { sheetOf } from "../../main/resources/klantreis/editor/sheet.js";
import { lanesIn } from "../../main/resources/klantreis/shared/lane-kinds.js";

const lane = (kind, more) => ({ id: kind, kind, title: kind, ...more });
const map = {
  title: "Rent", phases: [{ id: "p1", title: "Only" }], steps: [{ id: "s1", phase: "p1", title: "I ask" }],
  lanes: [lane("support"), lane("text"), lane("frontstage"), lane("emotion"), lane("backstage", { hidden: true }), lane("pain")],
};
const ids = (lanes) => lanes.map(({ id }) => id);

test("shows no lane of a blueprint in the journey", () => {
  assert.deepEqual(ids(lanesIn(map, undefined)), ["text", "emotion", "pain"]);
  assert.deepEqual(ids(lanesIn(map, "journey")), ["text", "emotion", "pain"]);
});

test("shows a blueprint from what the customer sees down, then the feelings", () => {
  assert.deepEqual(ids(lanesIn(map, "blueprint")), ["frontstage", "support", "emotion"]);
});

test("copies and pastes the rows that are seen", () => {
  assert.deepEqual(sheetOf(map, "blueprint").rows.map(({ lane: id }) => id), ["", "frontstage", "support", "emotion"]);
});

test("moves a lane among those of its own kind that the view shows", () => {
  const emotion = { type: "lane", id: "emotion" };
  assert.deepEqual(placeOf(map, emotion), [2, 3]);
  assert.deepEqual(placeOf(map, emotion, "blueprint"), [1, 1]);
  assert.equal(nextPlace(map, emotion, ["emotion"], 1, "blueprint"), undefined);
  assert.equal(nextPlace(map, { type: "lane", id: "support" }, ["support"], 1, "blueprint"), undefined);
  assert.deepEqual(nextPlace(map, { type: "lane", id: "text" }, ["text"], 1), { before: "pain" });
});

test("adds by key what is seen beside a lane", () => {
  const added = (id, view) => {
    const restructuring = new Restructuring({ draft: { document: map }, rendered: { view, subscribe() {}, afterwards() {} } });
    let kind;
    restructuring.addLane = (wanted) => { kind = wanted; };
    restructuring.addBeside({ type: "lane", id }, 1);
    return kind;
  };
  assert.deepEqual([added("text"), added("emotion"), added("frontstage", "blueprint"), added("emotion", "blueprint")],
    ["text", "text", "frontstage", "support"]);
});

test("adds lanes below the others, called as their kinds are", () => {
  const words = [{ key: "frontstage", name: "Frontstage" }, { key: "backstage", name: "Backstage" }];
  const { lanes } = withLanes({ ...map, lanes: [lane("text")] }, ["frontstage", "backstage"], words);
  assert.deepEqual(lanes.map(({ kind, title }) => `${kind} ${title}`), ["text text", "frontstage Frontstage", "backstage Backstage"]);
});

test("lets hidden lanes be seen of which no other of the kind is, as one step with those that are missing", async () => {
  const words = [{ key: "physical-evidence", name: "Evidence" }, { key: "support", name: "Support" }];
  const changes = [];
  const said = [];
  const lanes = [lane("frontstage"), lane("frontstage", { id: "old", hidden: true }), lane("backstage", { hidden: true }), lane("text", { hidden: true })];
  await addBlueprint({
    draft: { document: { ...map, lanes }, change: (_, document) => changes.push(document) }, map: { querySelector: () => null },
    words: { limits: { lanes: 9 }, words: { lane: words } }, t: (...told) => told.join(" "), say: (message) => said.push(message),
  });
  assert.equal(changes.length, 1);
  assert.deepEqual(ids(changes[0].lanes.filter(({ hidden }) => hidden)), ["old", "text"]);
  assert.deepEqual(changes[0].lanes.map(({ kind }) => kind).slice(4), ["physical-evidence", "support"]);
  assert.deepEqual(said, ["editor.structure.blueprint.shown 1 editor.structure.blueprint.added 2"]);
});
