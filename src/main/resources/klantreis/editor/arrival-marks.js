import { arrivals } from "./arrivals.js";
import { elementOf } from "./refs.js";

const SEEN = 12_000;

/**
 * Marks what others changed, for as long as it takes to see it.
 * @param {import("./session.js").Session} session
 * @param {object} had the document before it came
 * @param {object} has
 * @param {Promise<void>} drawn
 */
export async function showArrivals(session, had, has, drawn) {
  const { refs, removed } = arrivals(had, has);
  if (!refs.length && !removed) return;
  const first = refs.length && { label: session.t("editor.arrived.show"), run: () => session.focus(refs[0]) };
  session.say(session.t("editor.arrived", refs.length + removed, removed), "info", first);
  await drawn;
  mark(session, refs);
}

function mark({ map, t }, refs) {
  const elements = refs.map((ref) => elementOf(map, ref)).filter(Boolean);
  elements.forEach((element) => { element.dataset.klantreisArrived = t("editor.arrived.mark"); });
  setTimeout(() => elements.forEach((element) => { delete element.dataset.klantreisArrived; }), SEEN);
}
