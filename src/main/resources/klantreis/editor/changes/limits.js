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

/**
 * As much of what came into a text as fits, from its beginning; what was there before is never cut.
 * @param {{text: string, start: number, end: number}} before the text, and what of it was selected
 * @param {string} after
 * @param {number} most characters
 * @returns {{text: string, caret: number}}
 */
export function fitting({ text, start, end }, after, most) {
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  const came = after.startsWith(head) && after.endsWith(tail) ? after.slice(start, after.length - tail.length) : "";
  const fits = [...came].slice(0, Math.max(0, most - lengthOf(head + tail))).join("");
  return came ? { text: head + fits + tail, caret: start + fits.length } : { text, caret: end };
}
