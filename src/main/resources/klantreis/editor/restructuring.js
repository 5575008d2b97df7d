import { addLane, duplicateLane, moveLane, removeLane, setLane } from "./changes/lanes.js";
import { addPhase, duplicatePhase, movePhase, removePhase } from "./changes/phases.js";
import { addStep, duplicateStep, moveSteps, removeSteps, setStep } from "./changes/steps.js";
import { fullness } from "./fullness.js";
import { nameOf } from "./refs.js";
import { StepRange } from "./step-range.js";
import { indexAt, nextPlace, placeOf, siblingsOf, stepsIn } from "./places.js";

/** What people do with phases, steps and lanes: each one undo step, told to those who only listen. */
export class Restructuring {
  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
    this.range = new StepRange(session);
  }

  get document() {
    return this.session.draft.document;
  }

  /**
   * Adds one of the same kind.
   * @param {import("./refs.js").Ref} ref
   * @param {0 | 1} offset before or after it
   * @param {string} [kind] of a lane
   */
  addBeside(ref, offset, kind = "text") {
    const index = listOf(this.document, ref).findIndex(({ id }) => id === ref.id) + offset;
    if (ref.type === "phase") this.addPhase(index);
    else if (ref.type === "step") this.addStep(this.#phaseOf(ref.id), index);
    else this.addLane(kind, index);
  }

  addPhase(index = this.document.phases.length) {
    const title = this.session.t("editor.structure.new.phase");
    this.#add("phases", () => this.#added("phase", title, addPhase(this.document, index, { title })));
  }

  addStep(phase, index = stepsIn(this.document, phase).length) {
    const title = this.session.t("editor.structure.new.step");
    this.#add("steps", () => this.#added("step", title, addStep(this.document, phase, index, { title })));
  }

  addLane(kind, index = (this.document.lanes ?? []).length) {
    const title = this.session.words.words.lane.find(({ key }) => key === kind).name;
    this.#add("lanes", () => this.#added("lane", title, addLane(this.document, kind, title, index)));
  }

  duplicate(ref) {
    const { t } = this.session;
    const duplicated = { phase: duplicatePhase, step: duplicateStep, lane: duplicateLane }[ref.type](this.document, ref.id);
    const name = nameOf(this.document, ref);
    this.#change(t("editor.structure.undo.duplicate", name), duplicated.document, { type: ref.type, id: duplicated.id },
      (place) => t("editor.structure.duplicated", name, ...place));
  }

  /** @param {1 | -1} direction */
  moveOn(ref, direction) {
    const ids = this.chosen(ref);
    const place = nextPlace(this.document, ref, ids, direction);
    if (place) this.moveTo(ref, place);
    else this.session.say(this.session.t(direction > 0 ? "editor.structure.last" : "editor.structure.first", nameOf(this.document, ref)));
  }

  /** @param {import("./places.js").Place} place */
  moveTo(ref, place) {
    const { t } = this.session;
    const ids = this.chosen(ref);
    const phase = nameOf(this.document, { type: "phase", id: place.phase });
    const name = this.called(ref);
    this.#change(t("editor.structure.undo.move", name), moved(this.document, ref, ids, place), ref,
      ([number, of]) => (phase ? t("editor.structure.moved-in", name, number, of, phase) : t("editor.structure.moved", name, number, of)));
  }

  remove(ref) {
    const { session } = this;
    const { draft, t } = session;
    const ids = this.chosen(ref);
    const name = this.called(ref);
    const near = this.#beside(ref, ids);
    const next = ref.type === "step" ? removeSteps(this.document, ids)
      : (ref.type === "phase" ? removePhase : removeLane)(this.document, ref.id);
    if (next === this.document) return session.say(t("editor.structure.only"), "error");
    this.#change(t("editor.structure.undo.delete", name), next, near);
    session.say(t("editor.structure.deleted", name), "info", { label: t("editor.undo"), run: () => draft.undo() });
  }

  /** Hides a lane. */
  hide(ref) {
    const { session } = this;
    const name = this.called(ref);
    this.#change(session.t("editor.structure.undo.hide", name), setLane(this.document, ref.id, "hidden", true), this.#beside(ref, [ref.id]));
    session.say(session.t("editor.structure.hidden", name), "info", { label: session.t("editor.undo"), run: () => session.draft.undo() });
  }

  /** Shows a hidden lane. @param {string} id */
  show(id) {
    const ref = { type: "lane", id };
    this.setLane(ref, "hidden", undefined, this.session.t("editor.structure.undo.show", nameOf(this.document, ref)));
  }

  /** @param {string} undo names the step */
  setStep(ref, member, value, undo) {
    this.#change(undo, setStep(this.document, ref.id, member, value), ref, () => this.session.t("editor.structure.changed", undo));
  }

  setLane(ref, member, value, undo) {
    this.#change(undo, setLane(this.document, ref.id, member, value), ref, () => this.session.t("editor.structure.changed", undo));
  }

  /** By key, nobody has read in a menu that it is full. */
  #add(list, add) {
    const { note } = fullness(this.session, list);
    if (note) this.session.say(note, "error");
    else add();
  }

  #added(type, title, { document, id }) {
    const { t } = this.session;
    this.#change(t("editor.structure.undo.add", title), document, { type, id }, (place) => t("editor.structure.added", title, ...place));
  }

  #change(name, next, ref, told) {
    if (next === this.document) return;
    this.session.draft.change(name, next);
    if (told) this.session.say(told(placeOf(next, ref)));
    this.#focusWhenDrawn(ref);
  }

  #focusWhenDrawn(ref) {
    const { rendered, selection } = this.session;
    selection.set(ref);
    const stop = rendered.subscribe(() => {
      stop();
      this.session.focus(ref);
    });
  }

  /** All selected steps, if this is one of them. @returns {string[]} ids */
  chosen({ type, id }) {
    return type === "step" ? this.range.with(id) : [id];
  }

  /** How people call what moves or goes together. */
  called(ref) {
    const ids = this.chosen(ref);
    const { t } = this.session;
    return ids.length > 1 ? t("editor.structure.steps", ids.length) : t("editor.structure.named", nameOf(this.document, ref));
  }

  #phaseOf(step) {
    return this.document.steps.find(({ id }) => id === step).phase;
  }

  /** Where somebody goes on when these are gone. */
  #beside(ref, ids) {
    const siblings = siblingsOf(this.document, ref);
    const index = siblings.findIndex(({ id }) => id === ref.id);
    const near = [...siblings.slice(index), ...siblings.slice(0, index).reverse()].find(({ id }) => !ids.includes(id));
    if (near) return { type: ref.type, id: near.id };
    return ref.type === "step" ? { type: "phase", id: this.#phaseOf(ref.id) } : { type: "map" };
  }
}

/** The list whose numbers count, also with what is hidden. */
function listOf(document, ref) {
  return ref.type === "lane" ? document.lanes : siblingsOf(document, ref);
}

function moved(document, ref, ids, { phase, before }) {
  if (ref.type === "phase") return movePhase(document, ref.id, indexAt(document.phases, ids, before));
  if (ref.type === "lane") return moveLane(document, ref.id, indexAt(document.lanes, ids, before));
  return moveSteps(document, ids, phase, indexAt(stepsIn(document, phase), ids, before));
}
