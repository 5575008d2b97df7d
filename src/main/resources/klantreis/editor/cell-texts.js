import { groupOf } from "../shared/lane-kinds.js";
import { write, textAt } from "./changes/cells.js";
import { retitle } from "./changes/titles.js";
import { setStep } from "./changes/steps.js";

/** Lanes that show one text of the step, which can be typed where it stands. */
const MEMBERS = { owner: "owner", "contact-reason": "contactReason" };

/** Lanes that show more of a step than one text: the field of the panel that changes it. */
const FIELDS = {
  channel: "channels", emotion: "emotion", moment: "moment", measure: "measures", evidence: "evidence",
  duration: "duration", pain: "findings", opportunity: "findings", improvement: "improvements",
};

/**
 * How a text of the map is read and written.
 * @typedef {object} Writable
 * @property {string} text as typed
 * @property {boolean} lines whether it may have several
 * @property {(text: string) => object} written the document with another text there
 */

/**
 * @param {object} document
 * @param {import("./refs.js").Ref} ref
 * @returns {Writable | undefined} nothing where no text stands that could be typed
 */
export function writable(document, ref) {
  if (ref.type !== "cell") return titled(document, ref);
  const kind = kindOf(document, ref.lane);
  if (MEMBERS[kind]) return ofStep(document, ref.at, MEMBERS[kind]);
  return FIELDS[kind] ? undefined : {
    text: textAt(document, ref.lane, ref.at), lines: true, written: (text) => write(document, ref.lane, ref.at, text),
  };
}

/**
 * The field of the panel for what cannot be typed in place.
 * @param {object} document
 * @param {import("./refs.js").Ref} ref
 * @returns {string} empty if it can be typed
 */
export function fieldOf(document, ref) {
  return ref.type === "cell" ? FIELDS[kindOf(document, ref.lane)] ?? "" : "";
}

/**
 * The field of the panel for what a cell holds beside its text.
 * @param {object} document
 * @param {import("./refs.js").Ref} ref
 * @returns {string} empty if nothing, or not for a cell
 */
export function fieldBeside(document, ref) {
  return groupOf(kindOf(document, ref.lane) ?? "") ? "duration" : fieldOf(document, ref);
}

function kindOf(document, lane) {
  return document.lanes?.find(({ id }) => id === lane)?.kind;
}

function titled(document, ref) {
  const elements = { phase: document.phases, step: document.steps, lane: document.lanes }[ref.type];
  const element = elements ? elements.find(({ id }) => id === ref.id) : document;
  return element && { text: element.title, lines: false, required: true, written: (text) => retitle(document, ref, text) };
}

function ofStep(document, id, member) {
  const step = document.steps?.find((one) => one.id === id);
  return step && { text: step[member] ?? "", lines: false, written: (text) => setStep(document, id, member, text || undefined) };
}
