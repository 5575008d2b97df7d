import { membersBeside } from "./changes/beside-text.js";
import { setCells } from "./changes/cells.js";
import { lengthOf } from "./changes/limits.js";
import { inUnits, toIso } from "../shared/duration.js";

const MARKS = ["fail", "wait"];
/** In its own unit, as the panel asks for it. */
const LONGEST = 100000;

/**
 * What stood beside the texts that were copied, as far as a map can hold it: any page can have put something there.
 * @param {string | undefined} copied
 * @param {{line: number}} limits
 * @returns {(Record<string, string> | undefined)[][]}
 */
export function readBesides(copied, limits) {
  const rows = parsed(copied);
  return (Array.isArray(rows) ? rows : []).map((row) => (Array.isArray(row) ? row : []).map((beside) => taken(beside, limits)));
}

function parsed(copied) {
  try {
    return JSON.parse(copied);
  } catch {
    return undefined;
  }
}

function taken(beside, { line }) {
  const isTold = { duration: isDuration, mark: (value) => MARKS.includes(value) };
  const isLine = (value) => lengthOf(value) <= line;
  return Object.fromEntries(Object.entries(beside ?? {})
    .filter(([member, value]) => typeof value === "string" && (!value || (isTold[member] ?? isLine)(value))));
}

function isDuration(value) {
  const { amount, unit } = inUnits(value);
  return amount <= LONGEST && toIso(amount, unit) === value;
}

/**
 * Writes what was copied with a text to where it was pasted; a lane takes what its cells hold.
 * @param {object} document
 * @param {{lane?: string, at?: string, beside?: Record<string, string>}[]} places
 */
export function writeBesides(document, places) {
  const told = places.filter(({ lane, beside }) => lane && beside);
  const lanes = new Map(told.map(({ lane }) => [lane, membersBeside(document, lane)]));
  const members = new Set([...lanes.values()].flat());
  return [...members].reduce((before, member) => setCells(before, member, told
    .filter(({ lane, beside }) => lanes.get(lane).includes(member) && member in beside)
    .map(({ lane, at, beside }) => ({ lane, at, value: beside[member] }))), document);
}
