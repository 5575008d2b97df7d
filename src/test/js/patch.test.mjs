import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { carry } from "../../main/resources/klantreis/shared/patch.js";
import { inOrder } from "../../main/resources/klantreis/shared/order.js";
import { same } from "../../main/resources/klantreis/shared/same.js";
import { edited, seeded } from "./edits.mjs";
import { fullJourney, journey, problems } from "./journeys.mjs";

const copy = (document) => JSON.parse(JSON.stringify(document));
const step = (members, others = {}) => journey({ steps: [{ id: "s1", phase: "p1", title: "Ik bel", ...members }], ...others });
const carried = (from, to, onto) => carry(step(from), step(to), step(onto)).steps[0];
const ordered = (from, to, onto) => inOrder([...from], [...to], [...onto], new Set([...to, ...onto])).join("");

test("carries a member to an element of which another changed", () => {
  assert.deepEqual(carried({}, { title: "Ik mail" }, { valence: -1 }), { id: "s1", phase: "p1", title: "Ik mail", valence: -1 });
  assert.deepEqual(carried({ valence: 1 }, {}, { valence: 1, owner: "Balie" }), { id: "s1", phase: "p1", title: "Ik bel", owner: "Balie" });
});

test("has its own way where both changed the same", () => {
  assert.equal(carried({}, { title: "Ik mail" }, { title: "Ik app" }).title, "Ik mail");
});

test("keeps the kind that another gave a lane in which somebody typed", () => {
  const lane = (kind) => step({}, { lanes: [{ id: "l1", kind, title: "Balie" }], cells: [{ lane: "l1", at: "s1", text: "Opnemen" }] });
  assert.equal(carry(lane("text"), lane("text"), lane("list")).lanes[0].kind, "list");
});

test("carries words of a list, and parts of header and moment", () => {
  assert.deepEqual(carried({ channels: ["phone"] }, { channels: ["phone", "app"] }, { channels: ["email", "phone"] }).channels, ["email", "phone", "app"]);
  assert.deepEqual(carried({ moment: { kind: "fail" } }, { moment: { kind: "wait" } }, { moment: { kind: "fail", reason: "x" } }).moment,
    { kind: "wait", reason: "x" });
  const header = (members) => step({}, { header: members });
  assert.deepEqual(carry(header({ goal: "a" }), header({ goal: "b" }), header({ goal: "a", owner: "c" })).header, { goal: "b", owner: "c" });
});

test("parts what the server parts", () => {
  const merge = readFileSync(new URL("../../main/java/org/klantreis/merge/RecordMerge.java", import.meta.url), "utf8");
  const parted = /DIVISIBLE = Set\.of\(([^;]*)\);/.exec(merge)[1].match(/\w+(?=\.class)/g);
  const members = { Header: "header", Moment: "moment", GoldenCircle: "goldenCircle", Portrait: "picture", AboutPerson: "about" };
  const inLists = ["Phase", "Step", "Lane", "Cell", "Finding", "Improvement", "Channel", "EmotionWord", "PersonaReference", "Need", "ChannelPreference", "AccessNeed"];
  const withoutMember = ["OwnWords", "Contact", "Experience", "Work"];
  assert.deepEqual(parted.sort(), [...Object.keys(members), ...inLists, ...withoutMember].sort());
  for (const name of Object.values(members)) {
    assert.deepEqual(carry({ [name]: { a: "1" } }, { [name]: { a: "2" } }, { [name]: { a: "1", b: "3" } }), { [name]: { a: "2", b: "3" } }, name);
  }
});

test("takes an address for one value", () => {
  const pair = (page, key) => step({}, { pair: { page, key } });
  assert.deepEqual(carry(pair(1, "a"), pair(2, "a"), pair(1, "b")).pair, { page: 2, key: "a" });
});

test("takes a list in which something stands twice for one value", () => {
  assert.deepEqual(carried({ sources: [] }, { sources: [{ kind: "data" }, { kind: "data" }] }, { sources: [{ kind: "review" }] }).sources.length, 2);
});

test("keeps the order that somebody changed, and puts additions where they were made", () => {
  assert.equal(ordered("abc", "abc", "cab"), "cab");
  assert.equal(ordered("abc", "bac", "abcd"), "bacd");
  assert.equal(ordered("abc", "axbc", "cab"), "caxb");
  assert.equal(ordered("abc", "cba", "bac"), "cba");
  assert.equal(ordered("ab", "aXb", "aYb"), "aYXb");
});

test("changes nothing where nothing is to be carried", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const from = edited(journey(), seeded(seed), 30);
    const other = edited(from, seeded(-seed), 10);
    assert.equal(carry(from, other, copy(from)), other);
    assert.ok(same(carry(from, from, copy(other)), other));
    assert.equal(carry(from, other, copy(other)), other);
  }
});

test("gives a valid document that has what one side alone changed", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const from = edited(journey(), seeded(seed), 30);
    const [to, onto] = [edited(from, seeded(seed + 1000), 5), copy(edited(from, seeded(seed + 2000), 5))];
    const result = carry(from, to, onto);
    assert.deepEqual(problems(result), [], `seed ${seed}`);
    const titles = ({ steps = [] }) => new Map(steps.map(({ id, title }) => [id, title]));
    const [before, mine, theirs, all] = [from, to, onto, result].map(titles);
    all.forEach((title, id) => {
      if (!before.has(id) || !mine.has(id) || !theirs.has(id)) return;
      assert.equal(title, mine.get(id) === before.get(id) ? theirs.get(id) : mine.get(id), `seed ${seed}, ${id}`);
    });
    mine.forEach((title, id) => { if (!before.has(id)) assert.ok(all.has(id), `seed ${seed}: what was added stays`); });
    theirs.forEach((title, id) => { if (!before.has(id)) assert.ok(all.has(id), `seed ${seed}: what others added stays`); });
  }
});

test("keeps the objects of which nobody changed anything", () => {
  const from = fullJourney(40, 3);
  const onto = copy(from);
  onto.cells[5].text = "van hen";
  const result = carry(from, from, onto);
  assert.equal(result.steps, from.steps);
  assert.equal(result.cells.filter((cell, index) => cell !== from.cells[index]).length, 1);
});

test("keeps a lane open into which somebody typed while its kind was changed", () => {
  const lane = (kind, cells) => step({}, { lanes: [{ id: "l1", kind, title: "Baan" }], ...cells });
  const typed = lane("text", { cells: [{ lane: "l1", at: "s1", text: "Hoe lang?" }] });
  const result = carry(lane("text"), typed, lane("owner"));
  assert.deepEqual([result.lanes[0].kind, result.cells.length], ["text", 1]);
});

test("shows the steps' own members in one lane, though both added one", () => {
  const lanes = (...ids) => step({}, { lanes: ids.map((id) => ({ id, kind: "owner", title: id })) });
  assert.deepEqual(carry(step({}), lanes("mine"), lanes("theirs")).lanes.map(({ id }) => id), ["mine"]);
});

test("moves a step to the phase before, if its own has gone", () => {
  const phases = (...ids) => ids.map((id) => ({ id, title: id }));
  const from = journey({ phases: phases("p1", "p2"), steps: [] });
  const onto = journey({ phases: phases("p1", "p2"), steps: [{ id: "s2", phase: "p2", title: "Ik wacht" }] });
  assert.equal(carry(from, journey({ phases: phases("p1"), steps: [] }), onto).steps[0].phase, "p1");
});
