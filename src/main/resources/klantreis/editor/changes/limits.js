/**
 * How many more a map may hold.
 * @param {object} document
 * @param {"phases" | "steps" | "lanes"} list
 * @param {Record<string, number>} limits as the server tells them
 */
export function room(document, list, limits) {
  return Math.max(0, limits[list] - (document[list]?.length ?? 0));
}

/** Length of a text as the server counts it: an emoji is one character. @param {string} text */
export function lengthOf(text) {
  return [...text].length;
}
