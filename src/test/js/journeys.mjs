import { holdsCells } from "../../main/resources/klantreis/shared/lane-kinds.js";

/** A journey of one phase and one step to begin with. */
export const journey = (members = {}) => ({
  format: "klantreis", formatVersion: 1, kind: "journey", lang: "nl", title: "Rekening",
  phases: [{ id: "p1", title: "Vragen" }],
  steps: [{ id: "s1", phase: "p1", title: "Ik bel" }],
  ...members,
});

/** A journey as large as a map may be: steps in ten phases, a text in each cell. */
export function fullJourney(steps = 400, lanes = 12) {
  const ids = (prefix, count) => Array.from({ length: count }, (none, n) => `${prefix}${n}`);
  return journey({
    phases: ids("p", 10).map((id) => ({ id, title: id })),
    steps: ids("s", steps).map((id, n) => ({ id, phase: `p${Math.floor((n * 10) / steps)}`, title: id, valence: -1 })),
    lanes: ids("l", lanes).map((id) => ({ id, kind: "text", title: id })),
    cells: ids("l", lanes).flatMap((lane) => ids("s", steps).map((at) => ({ lane, at, text: `${lane} ${at}` }))),
  });
}

/** What is wrong with a document by the rules of docs/format.md; nothing if it is valid. */
export function problems(document) {
  const { personas = [], phases = [], steps = [], lanes = [], cells = [], findings = [], improvements = [] } = document;
  const ids = (elements) => new Set(elements.map(({ id }) => id));
  const named = personas.filter(({ id }) => id);
  const [phaseIds, stepIds, findingIds, personaIds] = [phases, steps, findings, named].map(ids);
  const elements = [phases, steps, lanes, findings, improvements].flat();
  const typed = ids(lanes.filter(({ kind }) => holdsCells(kind)));
  const shown = lanes.filter(({ kind }) => !holdsCells(kind)).map(({ kind }) => kind);
  const places = cells.map(({ lane, at }) => `${lane} ${at}`);
  const wrong = [];
  const expect = (right, problem) => { if (!right) wrong.push(problem); };
  expect(phases.length, "no phase");
  expect(ids([...elements, ...named]).size === elements.length + named.length, "an id stands twice");
  expect(new Set(shown).size === shown.length, "a lane stands twice");
  expect(new Set(places).size === places.length, "a cell stands twice");
  elements.forEach(({ id, title }) => expect(title?.trim(), `${id} has no title`));
  steps.forEach(({ id, phase, returnsTo, personas: travellers = [] }) => {
    expect(travellers.every((persona) => personaIds.has(persona)), `${id} is for nobody who is there`);
    expect(phaseIds.has(phase), `${id} has no phase`);
    expect(returnsTo === undefined || (stepIds.has(returnsTo) && returnsTo !== id), `${id} returns to nothing`);
  });
  cells.forEach(({ lane, at }) => {
    expect(typed.has(lane), `a cell has no lane ${lane}`);
    expect(stepIds.has(at) || phaseIds.has(at), `a cell stands nowhere: ${at}`);
  });
  [...findings, ...improvements].forEach((element) => {
    expect((element.steps ?? []).every((id) => stepIds.has(id)), `${element.id} is about no step`);
    expect((element.findings ?? []).every((id) => findingIds.has(id)), `${element.id} is about no finding`);
  });
  JSON.stringify(document, (name, value) => {
    expect(value !== null && value !== "" && !(typeof value === "object" && !Object.keys(value).length), `${name} says nothing`);
    return value;
  });
  return wrong;
}
