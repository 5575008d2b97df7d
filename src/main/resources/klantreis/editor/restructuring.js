import { groupOf } from "../shared/lane-kinds.js";
import { addLane, setLane } from "./changes/lanes.js";
import { addPhase } from "./changes/phases.js";
import { addStep, setStep } from "./changes/steps.js";
import { followDrawing } from "./follow-drawing.js";
import { fullness } from "./fullness.js";
import { nameOf } from "./refs.js";
import { nextPlace, placeOf, stepsIn } from "./places.js";
import { duplicated, indexBeside, moved, neighbour, removed, together } from "./structure-changes.js";
import { offerUndo } from "./undo-offer.js";

/** What people do with phases, steps and lanes: each one undo step, told to those who only listen. */
export class Restructuring {
  #follow;

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
    this.#follow = followDrawing(session);
  }

  get document() {
    return this.session.draft.document;
  }

  get view() {
    return this.session.rendered.view;
  }

  /**
   * Adds one of the same kind.
   * @param {import("./refs.js").Ref} ref
   * @param {0 | 1} offset before or after it
   * @param {string} [kind] of a lane, else one that is seen beside it
   */
  addBeside(ref, offset, kind = this.#kindBeside(ref)) {
    const index = indexBeside(this.document, ref, offset);
    if (ref.type === "phase") this.addPhase(index);
    else if (ref.type === "step") this.addStep(this.document.steps.find(({ id }) => id === ref.id).phase, index);
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
    const { document, id } = duplicated(this.document, ref);
    const name = nameOf(this.document, ref);
    this.#change(t("editor.structure.undo.duplicate", name), document, { type: ref.type, id },
      (place) => t("editor.structure.duplicated", name, ...place));
  }

  /** @param {1 | -1} direction */
  moveOn(ref, direction) {
    const ids = this.chosen(ref);
    const place = nextPlace(this.document, ref, ids, direction, this.view);
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
    const { t } = this.session;
    const ids = this.chosen(ref);
    const name = this.called(ref);
    const near = neighbour(this.document, ref, ids, this.view);
    const next = removed(this.document, ref, ids);
    if (next === this.document) return this.session.say(t("editor.structure.only"), "error");
    this.#change(t("editor.structure.undo.delete", name), next, near);
    offerUndo(this.session, t("editor.structure.deleted", name));
  }

  /** Hides a lane. */
  hide(ref) {
    const { t } = this.session;
    const name = this.called(ref);
    this.#change(t("editor.structure.undo.hide", name), setLane(this.document, ref.id, "hidden", true), neighbour(this.document, ref, [ref.id], this.view));
    offerUndo(this.session, t("editor.structure.hidden", name));
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

  /** What moves or goes together with it. @returns {string[]} ids */
  chosen(ref) {
    return together(this.document, ref, this.session.chosen.refs);
  }

  /** How people call what moves or goes together. */
  called(ref) {
    const ids = this.chosen(ref);
    const { t } = this.session;
    return ids.length > 1 ? t("editor.structure.steps", ids.length) : t("editor.structure.named", nameOf(this.document, ref));
  }

  /** Below a blueprint stands what it shows of the journey, each once. */
  #kindBeside({ id }) {
    const { kind } = this.document.lanes?.find((lane) => lane.id === id) ?? {};
    return groupOf(kind) || (this.view === "blueprint" ? "support" : "text");
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
    if (told) this.session.say(told(placeOf(next, ref, this.view)));
    this.#follow(ref);
  }
}
