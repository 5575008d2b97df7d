/**
 * Where a drop lands. Heads are measured once, as spans along the axis in which they are moved.
 * @typedef {{id: string, start: number, end: number}} Span
 * @typedef {import("./places.js").Place & {line: number}} Landing with where the line shows it
 */

/**
 * Each head reaches up to the next.
 * @param {{id: string, start: number}[]} heads in order
 * @param {number} end
 * @returns {Span[]}
 */
export function spans(heads, end) {
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.start ?? end }));
}

/**
 * @param {Span[]} siblings in order
 * @param {string[]} moving ids
 * @param {number} at
 * @returns {Landing | undefined} nothing where they already stand
 */
export function landing(siblings, moving, at) {
  const staying = siblings.filter(({ id }) => !moving.includes(id));
  const next = staying.find(({ start, end }) => at < (start + end) / 2);
  if (stand(siblings, moving, next)) return undefined;
  return { before: next?.id, line: next?.start ?? staying.at(-1)?.end ?? siblings[0].start };
}

/** Whether they stand together before this one. */
function stand(siblings, moving, next) {
  const first = siblings.findIndex(({ id }) => moving.includes(id));
  const end = first + moving.length;
  return first >= 0 && end <= siblings.length && siblings.slice(first, end).every(({ id }) => moving.includes(id))
    && siblings[end]?.id === next?.id;
}

/**
 * @param {(Span & {steps: Span[]})[]} phases in order
 * @param {string[]} moving ids of steps
 * @param {number} at
 * @returns {Landing | undefined}
 */
export function stepLanding(phases, moving, at) {
  const { id, start, steps } = phases.find(({ end }) => at < end) ?? phases.at(-1);
  const found = steps.length ? landing(steps, moving, at) : { before: undefined, line: start };
  return found && { phase: id, ...found };
}

/**
 * How fast the map scrolls beneath a pointer near its edge: pixels a frame, more the nearer.
 * @param {number} at
 * @param {number} start of what is seen
 * @param {number} end
 */
export function scrollSpeed(at, start, end) {
  const reach = Math.min(64, (end - start) / 4);
  const beyond = Math.max(0, at - end + reach) - Math.max(0, start + reach - at);
  return Math.round(Math.max(-1, Math.min(1, beyond / reach)) * 24);
}
