import { holdsCells } from "../../shared/lane-kinds.js";
import { mapped, put } from "../../shared/lists.js";
import { writeMany } from "./cells.js";
import { channelsNamed } from "./channels-named.js";
import { told } from "./elements.js";
import { lengthOf } from "./limits.js";
import { MEMBERS, takesText } from "./texts.js";

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
