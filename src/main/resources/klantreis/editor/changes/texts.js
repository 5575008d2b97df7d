import { holdsCells } from "../../shared/lane-kinds.js";
import { mapped, put } from "../../shared/lists.js";
import { textAt, writeMany } from "./cells.js";
import { channelNames, channelsNamed } from "./channel-names.js";
import { elementOf, told } from "./elements.js";
import { lengthOf } from "./limits.js";

/** Members of a step that can be typed in their row. */
const MEMBERS = { title: "title", owner: "owner", "contact-reason": "contactReason", channel: "channels" };

/** Whether a lane of this kind, or the row of titles, takes text. */
export function takesText(kind) {
  return holdsCells(kind) || Object.hasOwn(MEMBERS, kind);
}

/** Whether the cells of a lane do. @param {object} document @param {string} lane */
export function laneTakesText(document, lane) {
  return takesText(kindOf(document, lane));
}

/**
 * The text with which typing begins.
 * @param {object} document
 * @param {string} lane empty for the row of titles
 * @param {string} at step or phase
 * @param {{channel: {key: string, name: string}[]}} words
 */
export function typedIn(document, lane, at, words) {
  const kind = kindOf(document, lane);
  const value = elementOf(document, "steps", at)?.[MEMBERS[kind]];
  if (holdsCells(kind)) return textAt(document, lane, at);
  return kind === "channel" ? channelNames(document, value ?? [], words) : value ?? "";
}

/**
 * Types texts into cells, titles and whatever else takes text.
 * @param {object} document
 * @param {{lane: string, at: string, text: string}[]} texts
 * @param {{channel: {key: string, name: string}[]}} words
 * @param {{text: number, line: number}} limits
 * @returns {{document: object, dropped: number}} how many were not taken whole: too long, no step there, no such channel
 */
export function type(document, texts, words, limits) {
  const kinds = new Map([["", "title"], ...(document.lanes ?? []).map(({ id, kind }) => [id, kind])]);
  const steps = new Map((document.steps ?? []).map((step) => [step.id, step]));
  const isCell = ({ lane }) => holdsCells(kinds.get(lane));
  const fitting = texts.filter((one) => fits(one.text, isCell(one) ? limits.text : limits.line));
  const cells = fitting.filter(isCell);
  const whole = fitting.filter((one) => !isCell(one)).filter(({ lane, at, text }) => {
    const typed = typedAt(steps.get(at), kinds.get(lane), text, document, words);
    steps.set(at, typed.step);
    return typed.whole;
  });
  const titled = put(document, "steps", mapped(document.steps ?? [], ({ id }) => steps.get(id)));
  return { document: writeMany(titled, cells), dropped: texts.length - cells.length - whole.length };
}

function typedAt(step, kind, text, document, words) {
  if (!step || !takesText(kind)) return { step, whole: !text };
  if (kind !== "channel") return { step: told(step, MEMBERS[kind], text), whole: true };
  const { keys, all } = channelsNamed(document, text, words);
  return { step: keys.length || all ? put(step, "channels", keys) : step, whole: all };
}

function fits(text, most) {
  return text.length <= most || lengthOf(text) <= most;
}

function kindOf(document, lane) {
  return lane ? elementOf(document, "lanes", lane)?.kind : "title";
}
