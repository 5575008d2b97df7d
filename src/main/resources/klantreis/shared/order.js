const START = Symbol("start");

/**
 * The order of what is kept of two lists that began as one: as the side that moved something has it, `to` if both did.
 * What the other side alone has follows what it follows there; of two additions at one place that of `onto` is first.
 * @template T
 * @param {T[]} from
 * @param {T[]} to
 * @param {T[]} onto
 * @param {{has(key: T): boolean}} kept
 * @returns {T[]}
 */
export function inOrder(from, to, onto, kept) {
  const [mine, theirs] = [to, onto].map((keys) => keys.filter((key) => kept.has(key)));
  const moved = isMoved(from, mine, new Set(theirs));
  return moved ? joined(mine, theirs, false) : joined(theirs, mine, true);
}

function isMoved(from, mine, theirs) {
  const own = new Set(mine);
  const before = from.filter((key) => own.has(key) && theirs.has(key));
  const shared = new Set(before);
  return mine.filter((key) => shared.has(key)).some((key, index) => key !== before[index]);
}

/** @param {boolean} last whether additions of the second list stand behind those of the first */
function joined(main, other, last) {
  const next = chain(main);
  const known = new Set(main);
  const shared = new Set(other.filter((key) => known.has(key)));
  let before = START;
  for (const key of other) {
    if (!known.has(key)) {
      while (last && known.has(next.get(before)) && !shared.has(next.get(before))) before = next.get(before);
      next.set(key, next.get(before)).set(before, key);
    }
    before = key;
  }
  return unchained(next);
}

function chain(keys) {
  const next = new Map();
  [START, ...keys].forEach((key, index) => next.set(key, keys[index]));
  return next;
}

function unchained(next) {
  const keys = [];
  for (let key = next.get(START); key !== undefined; key = next.get(key)) keys.push(key);
  return keys;
}
