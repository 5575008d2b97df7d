import { withFetched } from "./fetching.js";

/**
 * Tells and marks what others changed, when it has come in and is about to be drawn.
 * @param {import("./session.js").Session} session
 * @param {object} had the document before
 * @param {object} has
 */
export function tellArrivals(session, had, has) {
  const drawn = new Promise((resolve) => { session.rendered.afterwards(resolve); });
  return withFetched(session, async () => await import("./arrival-marks.js"), ({ showArrivals }) => showArrivals(session, had, has, drawn));
}
