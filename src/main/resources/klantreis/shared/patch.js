import { inOrder } from "./order.js";
import { mend } from "./mend.js";
import { same } from "./same.js";

/** Objects of which two sides may change different members; all others are one value. */
const DIVISIBLE = new Set(["header", "moment", "goldenCircle", "about", "picture"]);

/**
 * Puts the change between two documents onto a third that began as the first: element by element, member by member,
 * word by word of a list. Where the third changed the same, `to` has it; an element that only the third has stays.
 * What all agree on is the same object as in `to`.
 * @param {object} from
 * @param {object} to
 * @param {object} onto
 * @returns {object} a document in which every reference leads somewhere
 */
export function carry(from, to, onto) {
  return to === onto ? to : mend(members(from, to, onto), to, onto);
}

function members(from, to, onto) {
  const merged = {};
  for (const name of new Set([...Object.keys(to), ...Object.keys(onto)])) {
    const one = value(name, from[name], to[name], onto[name]);
    if (one !== undefined) merged[name] = one;
  }
  return isAsIn(to, merged) ? to : merged;
}

function isAsIn(object, other) {
  const names = Object.keys(object);
  return names.length === Object.keys(other).length && names.every((name) => object[name] === other[name]);
}

function value(name, from, to, onto) {
  if (to === onto || same(from, onto)) return to;
  // Who takes a step is one answer: what two sides leave of it may be nobody's
  if (name === "personas" && [from, to, onto].flat().some((one) => typeof one === "string")) return same(from, to) ? onto : to;
  if ([from, to, onto].every((one) => one === undefined || Array.isArray(one))) return list(from ?? [], to ?? [], onto ?? []);
  if (DIVISIBLE.has(name) && from && to && onto) return members(from, to, onto);
  return same(from, to) ? onto : to;
}

function list(from, to, onto) {
  const [before, mine, theirs] = [from, to, onto].map(byKey);
  if (before.size < from.length || mine.size < to.length || theirs.size < onto.length) return same(from, to) ? onto : to;
  const kept = new Map();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const one = entry(before.get(key), mine.get(key), theirs.get(key));
    if (one !== undefined) kept.set(key, one);
  }
  const merged = inOrder([...before.keys()], [...mine.keys()], [...theirs.keys()], kept).map((key) => kept.get(key));
  if (!merged.length) return undefined;
  return merged.length === to.length && merged.every((one, index) => one === to[index]) ? to : merged;
}

function entry(before, mine, theirs) {
  if (before === undefined) return mine ?? theirs;
  if (mine === undefined) return undefined;
  if (theirs === undefined) return same(before, mine) ? undefined : mine;
  return typeof mine === "object" && !same(before, theirs) ? members(before, mine, theirs) : mine;
}

function byKey(entries) {
  return new Map(entries.map((one) => [keyOf(one), one]));
}

/** By what an entry is the same in two documents: its id, its place; a plain value by itself. */
function keyOf(entry) {
  if (typeof entry !== "object" || entry === null) return entry;
  if (entry.at) return `${entry.lane} ${entry.at}`;
  if (entry.page) return `${entry.page} ${entry.key ?? "main"}`;
  return entry.id ?? entry.key ?? JSON.stringify(entry);
}
