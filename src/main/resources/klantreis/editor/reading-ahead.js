/**
 * For so many milliseconds a map that was read when somebody reached for the button is as good as one read when they press it:
 * what others save meanwhile arrives as it does later.
 */
const FRESH = 3_000;

/** @type {WeakMap<import("../viewer/viewer.js").Viewer, {saved: Promise<{revision: number, document: object}>, at: number}>} */
const ahead = new WeakMap();

/** Reads a map that will be wanted soon. */
export function readAhead(viewer, rest) {
  if (isFresh(ahead.get(viewer))) return;
  const saved = rest.read();
  // What fails is asked for again, and told, when it is wanted
  saved.catch(() => {});
  ahead.set(viewer, { saved, at: performance.now() });
}

/** The map as it is saved, read ahead or now; what was read ahead serves once. */
export function readMap(viewer, rest) {
  const read = ahead.get(viewer);
  ahead.delete(viewer);
  return isFresh(read) ? read.saved.catch(() => rest.read()) : rest.read();
}

function isFresh(read) {
  return read && performance.now() - read.at < FRESH;
}
