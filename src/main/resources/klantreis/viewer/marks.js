/**
 * What the curve shows at each step: the face, and the words beside it.
 * @param {HTMLElement} map
 * @returns {Map<string, {face: Element, words: Element}>}
 */
export function marksOf(map) {
  const words = map.querySelectorAll("svg.klantreis-curve tspan");
  return new Map([...map.querySelectorAll("svg.klantreis-curve [data-step]")].map((face, i) => [face.dataset.step, { face, words: words[i] }]));
}
