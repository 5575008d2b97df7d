const PLACES = "[data-column], [data-impact], [data-apart], [data-list]";

/**
 * What lies under the pointer, and before which card there the moving one would come.
 * @param {HTMLElement} desk
 * @param {string} id of the card that moves
 * @param {{x: number, y: number}} point in the window
 * @returns {{place: HTMLElement, next?: HTMLElement} | undefined}
 */
export function landingAt(desk, id, { x, y }) {
  const place = document.elementFromPoint(x, y)?.closest(PLACES);
  if (!place || !desk.contains(place)) return undefined;
  const next = [...place.querySelectorAll("[data-card]")].filter(({ dataset }) => dataset.card !== id).find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  return { place, next };
}

/** @returns {import("./changes/improvement-moves.js").PlanPlace} */
export function placeOf({ place: { dataset }, next }) {
  const before = next?.dataset.card;
  if ("column" in dataset) return { column: dataset.column, before };
  if ("apart" in dataset) return { apart: true };
  return "impact" in dataset ? { impact: Number(dataset.impact), effort: Number(dataset.effort), before } : { before };
}
