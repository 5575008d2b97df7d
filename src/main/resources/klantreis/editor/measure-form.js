import { choice } from "./controls/choice.js";
import { duration } from "./controls/duration.js";
import { date, line, number, text } from "./controls/typed.js";

const is = (...kinds) => ({ kind }) => kinds.includes(kind);

/**
 * What a measure may be.
 * @param {{kind?: string, scale?: string}} measure
 * @param {Record<string, {key: string, least?: number, most?: number}[]>} words
 */
export function rangeOf({ kind, scale = "percent" }, words) {
  const limited = kind === "csat" ? words["csat-scale"].find(({ key }) => key === scale) : words.measure.find(({ key }) => key === kind);
  return { least: limited?.least, most: limited?.most, required: true };
}

/** @type {import("./controls/group.js").Member[]} */
export const measures = [
  { name: "kind", control: choice("measure", { required: true }) },
  { name: "name", control: line(), when: is("free") },
  { name: "scale", control: choice("csat-scale", { usual: "percent" }), when: is("csat") },
  { name: "value", control: number((measure, { words }) => rangeOf(measure, words.words)), when: (measure) => measure.kind !== "resolution-time" },
  { name: "unit", control: line(), when: is("volume", "cost", "free") },
  { name: "duration", control: duration({ required: true }), when: is("resolution-time") },
  { name: "date", control: date() },
  { name: "source", control: text({ rows: "1" }) },
];
