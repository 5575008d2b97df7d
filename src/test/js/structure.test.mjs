import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setCell, textAt, write, writeMany } from "../../main/resources/klantreis/editor/changes/cells.js";
import { addFinding, removeFinding, setFinding } from "../../main/resources/klantreis/editor/changes/findings.js";
import { setHeader, setMap } from "../../main/resources/klantreis/editor/changes/header.js";
import { freshId } from "../../main/resources/klantreis/editor/changes/ids.js";
import { addImprovement } from "../../main/resources/klantreis/editor/changes/improvements.js";
import { addLane, duplicateLane, moveLane, removeLane, setLane } from "../../main/resources/klantreis/editor/changes/lanes.js";
import { lengthOf, room } from "../../main/resources/klantreis/editor/changes/limits.js";
import { addPhase, duplicatePhase, movePhase, removePhase } from "../../main/resources/klantreis/editor/changes/phases.js";
import { addStep, columns, duplicateStep, moveSteps, removeSteps, setStep } from "../../main/resources/klantreis/editor/changes/steps.js";
import { retitle } from "../../main/resources/klantreis/editor/changes/titles.js";
import { holdsCells } from "../../main/resources/klantreis/shared/lane-kinds.js";
import { journey, problems } from "./journeys.mjs";

const map = journey({
  phases: [{ id: "p1", title: "Vragen" }, { id: "p2", title: "Wachten" }, { id: "p3", title: "Klaar" }],
  steps: [{ id: "s1", phase: "p1", title: "Ik bel" }, { id: "s2", phase: "p1", title: "Ik mail", returnsTo: "s1" },
    { id: "s3", phase: "p3", title: "Ik ben blij", returnsTo: "s1" }],
  lanes: [{ id: "l1", kind: "text", title: "Gedachten" }, { id: "l2", kind: "emotion", title: "Emotie" }, { id: "l3", kind: "list", title: "Vragen" }],
  cells: [{ lane: "l1", at: "s1", text: "Hoe lang nog?" }, { lane: "l3", at: "p1", text: "Wie?" }, { lane: "l3", at: "s3", text: "Waar?" }],
  findings: [{ id: "f1", kind: "pain", title: "Duurt lang", steps: ["s1", "s2"] }, { id: "f2", kind: "pain", title: "Niemand", steps: ["s1"] }],
  improvements: [{ id: "i1", title: "Terugbellen", steps: ["s1"], findings: ["f1"] }],
});
const titles = (document) => columns(document).map(({ title, phase }) => `${phase} ${title}`);
const order = (document, list) => document[list].map(({ id }) => id).join(" ");
const added = ({ document, id }, list) => document[list].find((element) => element.id === id);

test("adds a step at an index of its phase, or behind another", () => {
  const inserted = (phase, place) => titles(addStep(map, phase, place, { title: "Nieuw" }).document).indexOf(`${phase} Nieuw`);
  assert.deepEqual([inserted("p1", 0), inserted("p1", 1), inserted("p1", 9), inserted("p1", "s1"), inserted("p3", -1)], [0, 1, 2, 1, 2]);
  const first = addStep(map, "p2", 0, { title: " Eerste\n stap ", kind: "waiting" });
  assert.deepEqual(added(first, "steps"), { title: "Eerste stap", kind: "waiting", id: first.id, phase: "p2" });
  assert.equal(first.document.steps[2].id, first.id);
});

test("adds nothing without a title, or to a phase that is not there", () => {
  assert.deepEqual(addStep(map, "p9", 0, { title: "Nieuw" }), { document: map, id: "" });
  assert.deepEqual(addStep(map, "p1", 0, { title: "\u200b " }), { document: map, id: "" });
  assert.deepEqual(addPhase(map, 0, { title: " " }), { document: map, id: "" });
  assert.deepEqual(addFinding(map, "pain", "", []), { document: map, id: "" });
});

test("copies a step with its cells, findings and improvements", () => {
  const copy = duplicateStep(map, "s1");
  assert.equal(order(copy.document, "steps"), `s1 ${copy.id} s2 s3`);
  assert.equal(textAt(copy.document, "l1", copy.id), "Hoe lang nog?");
  assert.deepEqual(copy.document.findings[0].steps, ["s1", copy.id, "s2"]);
  assert.deepEqual(copy.document.improvements[0].steps, ["s1", copy.id]);
});

test("removes steps with everything that stands at them", () => {
  const left = removeSteps(map, ["s1", "s2"]);
  assert.deepEqual([left.steps, left.cells], [[{ id: "s3", phase: "p3", title: "Ik ben blij" }], [map.cells[1], map.cells[2]]]);
  assert.deepEqual([left.findings[0].steps, left.improvements[0].steps, left.improvements[0].findings], [undefined, undefined, ["f1"]]);
  assert.equal(removeSteps(map, ["s9"]), map);
});

test("moves steps together, within and between phases", () => {
  assert.deepEqual(titles(moveSteps(map, ["s3", "s1"], "p2", 0)), ["p1 Ik mail", "p2 Ik bel", "p2 Ik ben blij"]);
  assert.deepEqual(titles(moveSteps(map, ["s1"], "p1", 1)), ["p1 Ik mail", "p1 Ik bel", "p3 Ik ben blij"]);
  assert.deepEqual(titles(moveSteps(map, ["s1"], "p3", "s3")), ["p1 Ik mail", "p3 Ik ben blij", "p3 Ik bel"]);
  assert.equal(moveSteps(map, ["s2"], "p1", 1), map);
  assert.equal(moveSteps(map, ["s2"], "p9", 0), map);
});

test("leads back to another step only", () => {
  assert.equal(setStep(map, "s1", "returnsTo", "s1"), map);
  assert.equal(setStep(map, "s1", "returnsTo", "s9"), map);
  assert.equal(setStep(map, "s1", "returnsTo", "s3").steps[0].returnsTo, "s3");
  assert.equal("returnsTo" in setStep(map, "s2", "returnsTo", undefined).steps[1], false);
});

test("copies a phase with its steps and cells; ways back lead within the copy", () => {
  const { document, id } = duplicatePhase(map, "p1");
  const [first, second] = document.steps.filter(({ phase }) => phase === id);
  assert.equal(order(document, "phases"), `p1 ${id} p2 p3`);
  assert.equal(second.returnsTo, first.id);
  assert.deepEqual([textAt(document, "l3", id), textAt(document, "l1", first.id)], ["Wie?", "Hoe lang nog?"]);
  assert.deepEqual(problems(document), []);
});

test("removes a phase with its steps, but never the last", () => {
  const left = removePhase(map, "p1");
  assert.deepEqual([order(left, "phases"), order(left, "steps"), left.cells], ["p2 p3", "s3", [map.cells[2]]]);
  const last = removePhase(removePhase(map, "p1"), "p2");
  assert.equal(removePhase(last, "p3"), last);
});

test("moves phases and lanes, counted without what moves", () => {
  assert.equal(order(movePhase(map, "p1", 2), "phases"), "p2 p3 p1");
  assert.equal(order(moveLane(map, "l3", 0), "lanes"), "l3 l1 l2");
  assert.equal(movePhase(map, "p2", 1), map);
  assert.equal(moveLane(map, "l9", 1), map);
});

test("has a lane that shows the steps' own members once", () => {
  assert.equal(addLane(map, "emotion", "Emotie", 0).document, map);
  assert.equal(duplicateLane(map, "l2").document, map);
  assert.equal(setLane(map, "l1", "kind", "emotion"), map);
  assert.equal(added(addLane(map, "owner", "Eigenaar", "l1"), "lanes").kind, "owner");
});

test("copies and removes a lane with its cells", () => {
  const copy = duplicateLane(map, "l3");
  assert.equal(order(copy.document, "lanes"), `l1 l2 l3 ${copy.id}`);
  assert.equal(textAt(copy.document, copy.id, "s3"), "Waar?");
  assert.deepEqual(removeLane(map, "l3").cells, [map.cells[0]]);
});

test("keeps cells from one typed kind to another, and drops them where none are shown", () => {
  assert.equal(setLane(map, "l1", "kind", "list").cells, map.cells);
  assert.deepEqual(setLane(map, "l1", "kind", "owner").cells, map.cells.slice(1));
  assert.equal(setLane(map, "l1", "hidden", false), map);
});

test("writes a cell, and removes one in which nothing is left", () => {
  assert.equal(write(map, "l1", "s1", "Hoe lang nog?"), map);
  assert.equal(textAt(write(map, "l1", "s3", "a\r\nb\u0007\u2028c"), "l1", "s3"), "a\nb\nc");
  assert.deepEqual(write(map, "l1", "s1", " \n").cells, map.cells.slice(1));
  const pictured = setCell(map, "l1", "s1", "image", "wachtrij.png");
  assert.deepEqual(write(pictured, "l1", "s1", "").cells[0], { lane: "l1", at: "s1", image: "wachtrij.png" });
});

test("writes only where a cell can stand", () => {
  assert.equal(writeMany(map, [{ lane: "l2", at: "s1", text: "x" }, { lane: "l1", at: "s9", text: "x" }, { lane: "l9", at: "s1", text: "x" }]), map);
});

test("keeps every title visible", () => {
  assert.equal(retitle(map, { type: "step", id: "s1" }, "\u200b"), map);
  assert.equal(retitle(map, { type: "map" }, ""), map);
  assert.equal(retitle(map, { type: "lane", id: "l1" }, " Vragen\n").lanes[0].title, "Vragen");
  assert.equal(retitle(map, { type: "phase", id: "p1" }, "Vragen"), map);
});

test("leaves out what says nothing", () => {
  const told = setHeader(setMap(map, "personas", [{ name: "Petra" }]), "goal", "Weten");
  assert.deepEqual([told.header, told.personas], [{ goal: "Weten" }, [{ name: "Petra" }]]);
  const silent = setMap(setHeader(told, "goal", ""), "personas", []);
  assert.deepEqual(["header" in silent, "personas" in silent], [false, false]);
  assert.equal(setMap(map, "lang", undefined), map);
});

test("lets an improvement go of a finding that is removed", () => {
  const improved = addImprovement(map, "Sneller", ["s1", "s9"], ["f1", "f2"]);
  assert.deepEqual(added(improved, "improvements").steps, ["s1"]);
  assert.deepEqual(added({ ...improved, document: removeFinding(improved.document, "f1") }, "improvements").findings, ["f2"]);
  assert.equal(setFinding(map, "f1", "kind", undefined), map);
});

test("draws ids that nobody else draws", () => {
  const ids = Array.from({ length: 1000 }, () => freshId(map, "s"));
  assert.equal(new Set(ids).size, 1000);
  assert.ok(ids.every((id) => /^s[a-z0-9]{10}$/.test(id)));
});

test("tells how much room there is", () => {
  assert.deepEqual([room(map, "steps", { steps: 4 }), room(map, "lanes", { lanes: 2 }), room(journey(), "lanes", { lanes: 60 })], [1, 0, 60]);
  assert.equal(lengthOf("a😀"), 2);
});

test("knows which lanes hold cells as the format tells it", () => {
  const format = readFileSync(new URL("../../../docs/format.md", import.meta.url), "utf8");
  const rows = format.split("\n").filter((line) => /^\| `.*(its cells|has no cells)/.test(line));
  const kinds = rows.flatMap((row) => [...row.split("|")[1].matchAll(/`([^`]+)`/g)].map(([, kind]) => [kind, row.includes("its cells")]));
  assert.equal(kinds.length, 19);
  kinds.forEach(([kind, typed]) => assert.equal(holdsCells(kind), typed, kind));
});
