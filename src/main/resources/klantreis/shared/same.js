/**
 * Whether two values of a document say the same; the order of members means nothing.
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
export function same(one, other) {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return sameEntries(one, other);
  return isObject(one) && isObject(other) && sameMembers(one, other);
}

function sameEntries(one, other) {
  return one.length === other.length && one.every((entry, index) => same(entry, other[index]));
}

function sameMembers(one, other) {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length
    && names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]));
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
