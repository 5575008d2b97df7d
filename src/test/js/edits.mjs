import { setCell, write } from "../../main/resources/klantreis/editor/changes/cells.js";
import { addFinding, removeFinding, setFinding } from "../../main/resources/klantreis/editor/changes/findings.js";
import { setHeader, setMap } from "../../main/resources/klantreis/editor/changes/header.js";
import { addImprovement, removeImprovement, setImprovement } from "../../main/resources/klantreis/editor/changes/improvements.js";
import { headerForm } from "../../main/resources/klantreis/editor/header-form.js";
import { addLane, duplicateLane, moveLane, removeLane, setLane } from "../../main/resources/klantreis/editor/changes/lanes.js";
import { addPhase, duplicatePhase, movePhase, removePhase, setPhase } from "../../main/resources/klantreis/editor/changes/phases.js";
import { addStep, duplicateStep, moveSteps, removeSteps, setStep } from "../../main/resources/klantreis/editor/changes/steps.js";
import { idsOf, setTravellers } from "../../main/resources/klantreis/editor/changes/travellers.js";
import { retitle } from "../../main/resources/klantreis/editor/changes/titles.js";

/** Draws numbers that are the same again for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  const draw = (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % most;
  };
  const one = (list = []) => list[draw(list.length)] ?? {};
  return { draw, one, id: (list) => one(list).id };
}

const KINDS = ["text", "list", "channel", "emotion", "owner", "frontstage"];
const TEXTS = ["", "Ik bel", "😀 ويل\nnog een regel", "<b>&amp;</b>", "  ", "a\u0000b\r\nc"];

/** Everything an editor can do, done at a random place. Each gives the next document. */
const EDITS = [
  (map, { one, id }) => retitle(map, { type: one(["map", "phase", "step", "lane"]), id: id([...map.phases, ...map.steps ?? [], ...map.lanes ?? []]) }, one(TEXTS)),
  (map, { one, id, draw }) => write(map, id(map.lanes), draw(4) ? id(map.steps) : id(map.phases), one(TEXTS)),
  (map, { one, id }) => setCell(map, id(map.lanes), id(map.steps), "alt", one(TEXTS)),
  (map, { id, draw }) => addStep(map, id(map.phases), draw(5), { title: "nieuw", kind: "waiting" }).document,
  (map, { id }) => addStep(map, id(map.phases), id(map.steps), { title: "nieuw" }).document,
  (map, { id }) => duplicateStep(map, id(map.steps)).document,
  (map, { id }) => removeSteps(map, [id(map.steps), id(map.steps)]),
  (map, { id, draw }) => moveSteps(map, [id(map.steps), id(map.steps)], id(map.phases), draw(5)),
  (map, { id, one }) => setStep(map, id(map.steps), "valence", one([-2, -0.5, 0, 1, undefined])),
  (map, { id }) => setStep(map, id(map.steps), "returnsTo", id(map.steps)),
  (map, { id, one }) => setStep(map, id(map.steps), "channels", one([["phone"], ["email", "phone"], []])),
  (map, { id, one }) => setStep(map, id(map.steps), "moment", one([{ kind: "truth" }, { kind: "fail", reason: "x" }, undefined])),
  (map, { draw, id }) => (map.personas && map.steps ? setTravellers(map, id(map.steps), idsOf(map).filter(() => draw(2))) : map),
  (map, { draw }) => headerForm.set(map, { type: "map" }, "personas", [...(map.personas ?? []).filter(() => draw(4)), { name: `p${draw(9999)}` }]),
  (map, { draw }) => addPhase(map, draw(5), { title: "fase" }).document,
  (map, { id }) => duplicatePhase(map, id(map.phases)).document,
  (map, { id }) => removePhase(map, id(map.phases)),
  (map, { id, draw }) => movePhase(map, id(map.phases), draw(5)),
  (map, { id, one }) => setPhase(map, id(map.phases), "description", one(TEXTS)),
  (map, { one, draw }) => addLane(map, one(KINDS), "baan", draw(5)).document,
  (map, { id }) => duplicateLane(map, id(map.lanes)).document,
  (map, { id }) => removeLane(map, id(map.lanes)),
  (map, { id, draw }) => moveLane(map, id(map.lanes), draw(5)),
  (map, { id, one }) => setLane(map, id(map.lanes), "kind", one(KINDS)),
  (map, { id, one }) => addFinding(map, one(["pain", "opportunity"]), "pijn", [...new Set([id(map.steps), id(map.steps)])]).document,
  (map, { id }) => setFinding(map, id(map.findings), "steps", [id(map.steps)]),
  (map, { id }) => removeFinding(map, id(map.findings)),
  (map, { id }) => addImprovement(map, "beter", [id(map.steps)], [id(map.findings)]).document,
  (map, { id, draw }) => setImprovement(map, id(map.improvements), "impact", draw(5) + 1),
  (map, { id }) => removeImprovement(map, id(map.improvements)),
  (map, { one }) => setHeader(map, one(["goal", "owner", "status"]), one(TEXTS)),
  (map, { one }) => setMap(map, one(["title", "description", "lang"]), one(["nl", "en", undefined])),
];

/** The document after so many random edits. */
export function edited(document, random, count) {
  return Array.from({ length: count }).reduce((map) => random.one(EDITS)(map, random), document);
}
