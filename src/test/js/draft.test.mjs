import assert from "node:assert/strict";
import { test } from "node:test";
import { write } from "../../main/resources/klantreis/editor/changes/cells.js";
import { addStep, removeSteps, setStep } from "../../main/resources/klantreis/editor/changes/steps.js";
import { retitle } from "../../main/resources/klantreis/editor/changes/titles.js";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { edited, seeded } from "./edits.mjs";
import { journey, problems } from "./journeys.mjs";

const lanes = [{ id: "l1", kind: "text", title: "Gedachten" }];
const start = journey({ lanes, cells: [{ lane: "l1", at: "s1", text: "Hoe lang nog?" }] });
const titled = (map, text) => retitle(map, { type: "map" }, text);
const stepTitled = (map, text) => retitle(map, { type: "step", id: "s1" }, text);
/** As it comes from the server: nothing is the same object. */
const sent = (map) => JSON.parse(JSON.stringify(map));

test("names what can be undone and redone", () => {
  const draft = new Draft(start, 1);
  draft.change("Naam", titled(start, "A"));
  draft.change("Stap", stepTitled(draft.document, "B"));
  assert.deepEqual([draft.undoName, draft.redoName], ["Stap", ""]);
  draft.undo();
  assert.deepEqual([draft.undoName, draft.redoName], ["Naam", "Stap"]);
  draft.change("Anders", titled(draft.document, "C"));
  assert.equal(draft.redoName, "");
});

test("takes a change that changes nothing for none", () => {
  const draft = new Draft(start, 1);
  draft.subscribe(() => assert.fail());
  draft.change("Naam", start);
  draft.undo();
  draft.redo();
  assert.equal(draft.undoName, "");
});

test("undoes typing as one step, until there is a pause or something else", () => {
  let now = 0;
  const draft = new Draft(start, 1, () => now);
  const type = (text, join = "title") => draft.change(text, titled(draft.document, text), { join });
  type("A");
  now += 900;
  type("AB");
  now += 900;
  type("ABC");
  now += 1100;
  type("ABCD");
  type("Z", "other");
  const titles = [];
  for (; draft.undoName; draft.undo()) titles.push(draft.undoName);
  assert.deepEqual(titles, ["Z", "ABCD", "ABC"]);
  assert.equal(draft.document, start);
});

test("tells its listeners what happened, until they leave", () => {
  const draft = new Draft(start, 1);
  const heard = [];
  const leave = draft.subscribe(({ kind, name, before, document }) => heard.push([kind, name, before.title, document.title]));
  draft.change("Naam", titled(start, "A"));
  draft.undo();
  draft.redo();
  draft.saved(draft.document, 2);
  draft.adopt(3, titled(draft.document, "B"));
  leave();
  draft.undo();
  assert.deepEqual(heard, [["change", "Naam", "Rekening", "A"], ["undo", "Naam", "A", "Rekening"], ["redo", "Naam", "Rekening", "A"],
    ["saved", "", "A", "A"], ["adopted", "", "A", "B"]]);
});

test("has nothing to save once what was sent is saved", () => {
  const draft = new Draft(start, 1);
  draft.change("Naam", titled(start, "A"));
  assert.equal(draft.dirty, true);
  draft.saved(draft.document, 2);
  assert.deepEqual([draft.dirty, draft.base], [false, 2]);
  draft.undo();
  assert.equal(draft.dirty, true);
});

test("has nothing to save when everything was taken back by hand", () => {
  const draft = new Draft(start, 1);
  draft.change("Naam", titled(start, "A"));
  draft.change("Naam", titled(draft.document, "Rekening"));
  assert.equal(draft.dirty, false);
});

test("keeps on top what was typed while saving", () => {
  const draft = new Draft(start, 1);
  draft.change("Naam", titled(start, "A"));
  const underway = draft.document;
  draft.change("Naam", titled(underway, "AB"));
  draft.saved(underway, 3, sent(stepTitled(underway, "Ik mail")));
  assert.deepEqual([draft.document.title, draft.document.steps[0].title, draft.dirty], ["AB", "Ik mail", true]);
  draft.undo();
  draft.undo();
  assert.deepEqual([draft.document.title, draft.document.steps[0].title], ["Rekening", "Ik mail"]);
});

test("lets in nothing that overlaps with what was typed since it was asked for", () => {
  const draft = new Draft(start, 1);
  draft.change("Cel", write(start, "l1", "s1", "Nog lang"));
  const typed = draft.document;
  assert.equal(draft.adopt(2, sent(removeSteps(start, ["s1"])), start), false);
  assert.deepEqual([draft.base, draft.document], [1, typed]);
});

test("asks at the next save about what was typed while saving and changed by somebody else", () => {
  const draft = new Draft(start, 1);
  draft.change("Stap", stepTitled(start, "Ik mail"));
  const underway = draft.document;
  draft.change("Naam", titled(underway, "Van mij"));
  const both = draft.document;
  assert.equal(draft.saved(underway, 3, sent(titled(underway, "Van hen"))), false);
  assert.deepEqual([draft.base, draft.document, draft.dirty, draft.undoName], [1, both, true, "Naam"]);
});

test("undoes only its own changes after others came in", () => {
  const draft = new Draft(start, 1);
  draft.change("Stap", stepTitled(start, "Ik mail"));
  const added = addStep(draft.document, "p1", 1, { title: "Ik wacht" });
  draft.change("Erbij", added.document);
  draft.adopt(2, sent(write(setStep(draft.document, "s1", "valence", -1), "l1", added.id, "Saai")));
  draft.undo();
  assert.deepEqual(problems(draft.document), []);
  assert.equal(draft.document.steps.length, 2, "the added step stays: somebody wrote at it");
  draft.undo();
  assert.deepEqual(draft.document.steps[0], { ...start.steps[0], valence: -1 });
  draft.redo();
  draft.redo();
  assert.deepEqual([draft.document.steps[0].title, draft.document.steps[0].valence], ["Ik mail", -1]);
});

test("does not bring back by undo what others removed", () => {
  const draft = new Draft(start, 1);
  draft.change("Stap", stepTitled(start, "Ik mail"));
  draft.change("Cel", write(draft.document, "l1", "s1", ""));
  draft.adopt(2, sent(removeSteps(draft.document, ["s1"])));
  draft.undo();
  draft.undo();
  assert.deepEqual([draft.document.steps, draft.document.cells], [undefined, undefined]);
});

test("gives back by undo what was decided against", () => {
  const draft = new Draft(start, 1);
  draft.change("Naam", titled(start, "Van mij"));
  draft.saved(draft.document, 3, sent(stepTitled(titled(start, "Van hen"), "Ik mail")), "Botsing");
  assert.deepEqual([draft.document.title, draft.undoName, draft.dirty], ["Van hen", "Botsing", false]);
  draft.undo();
  assert.deepEqual([draft.document.title, draft.document.steps[0].title, draft.dirty], ["Van mij", "Ik mail", true]);
});

test("lets an answer go that a save has overtaken", () => {
  const draft = new Draft(start, 1);
  draft.saved(start, 3, sent(titled(start, "Derde")));
  draft.adopt(2, sent(titled(start, "Tweede")), start);
  assert.deepEqual([draft.base, draft.document.title], [3, "Derde"]);
});

test("comes back to its beginning and to its end", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = seeded(seed);
    const draft = new Draft(edited(start, random, 20), 1);
    const first = draft.document;
    for (let n = 0; n < 40; n++) draft.change(`${n}`, edited(draft.document, random, 1), { join: ["", "a"][random.draw(2)] });
    const last = draft.document;
    while (draft.undoName) draft.undo();
    assert.equal(draft.document, first);
    while (draft.redoName) draft.redo();
    assert.equal(draft.document, last);
  }
});

test("stays valid and keeps others' words while both edit, undo and redo", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed);
    const draft = new Draft(edited(start, random, 20), 1);
    for (let n = 2; n < 32; n++) {
      const act = random.one([() => draft.undo(), () => draft.redo(), () => draft.saved(draft.document, n),
        () => draft.change("x", edited(draft.document, random, 2)), () => draft.adopt(n, sent(edited(draft.document, random, 2)))]);
      act();
      assert.deepEqual(problems(draft.document), [], `seed ${seed}, turn ${n}`);
    }
    draft.adopt(99, sent({ ...draft.document, description: "van hen" }));
    while (draft.undoName) draft.undo();
    assert.equal(draft.document.description, "van hen", `seed ${seed}`);
  }
});

test("keeps every word of others through undo and redo", () => {
  const marked = (map, id, mark) => ({ ...map, steps: map.steps.map((step) => (step.id === id ? { ...step, [mark]: "van hen" } : step)) });
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed);
    const draft = new Draft(edited(start, random, 20), 1);
    const marks = [];
    for (let n = 2; n < 32; n++) {
      if (random.draw(3)) random.one([() => draft.undo(), () => draft.redo(), () => draft.change("x", edited(draft.document, random, 2))])();
      else if (draft.document.steps) {
        marks.push(`mark${n}`);
        draft.adopt(n, sent(marked(draft.document, random.id(draft.document.steps), `mark${n}`)));
      }
    }
    while (draft.undoName) draft.undo();
    marks.forEach((mark) => assert.ok(draft.document.steps?.some((step) => step[mark]), `seed ${seed}: ${mark}`));
  }
});
