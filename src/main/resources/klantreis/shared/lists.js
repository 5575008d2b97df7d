import { same } from "./same.js";

/**
 * Like `map`, but the same list where nothing changes: whoever compares sees at once what is as it was.
 * @template T
 * @param {T[]} list
 * @param {(entry: T) => T} change
 */
export function mapped(list, change) {
  const next = list.map(change);
  return next.every((entry, index) => entry === list[index]) ? list : next;
}

/** Like `filter`, but the same list where nothing goes. */
export function filtered(list, keeps) {
  const next = list.filter(keeps);
  return next.length === list.length ? list : next;
}

/**
 * An object with another value of a member. What says nothing is left out, as in the format.
 * @template T
 * @param {T} object
 * @param {string} member
 * @param {unknown} value
 * @returns {T} the same object where nothing changes
 */
export function put(object, member, value) {
  if (saysNothing(value)) return without(object, member);
  return same(object[member], value) ? object : { ...object, [member]: value };
}

function saysNothing(value) {
  return value === undefined || value === null || value === "" || value === false
    || (typeof value === "object" && !Object.keys(value).length);
}

function without(object, member) {
  if (!Object.hasOwn(object, member)) return object;
  const { [member]: gone, ...rest } = object;
  return rest;
}
