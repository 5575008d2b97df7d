const EDGE = 48;
const STEP = 12;
const AXES = [
  { at: "x", start: "left", end: "right", scroll: "scrollLeft", size: "scrollWidth", client: "clientWidth" },
  { at: "y", start: "top", end: "bottom", scroll: "scrollTop", size: "scrollHeight", client: "clientHeight" },
];

/**
 * Scrolls beneath a pointer that is near an edge, in each direction the nearest that can: which one that is depends on the window.
 * @param {HTMLElement} inner what may scroll, or stands in what does
 * @param {{x: number, y: number}} point in the window
 * @returns {boolean} whether anything moved
 */
export function scrollBeneath(inner, point) {
  return AXES.filter((axis) => scrollAlong(axis, inner, point)).length > 0;
}

function scrollAlong({ at, start, end, scroll, size, client }, inner, point) {
  let scroller = inner;
  while (scroller && scroller[size] <= scroller[client]) scroller = scroller.parentElement;
  if (!scroller) return false;
  const edges = scroller.getBoundingClientRect();
  const before = scroller[scroll];
  scroller[scroll] += STEP * ((point[at] > edges[end] - EDGE) - (point[at] < edges[start] + EDGE));
  return scroller[scroll] !== before;
}
