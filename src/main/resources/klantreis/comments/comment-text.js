const LINE_END = /\r\n|[\n-\r\x85\u2028\u2029]/g;
/** What the wiki takes as white space: no blank that holds words together. */
const EDGES = /^(?:(?![\xA0\u2007\u202F])[\s\x1C-\x1F\p{Z}])+|(?:(?![\xA0\u2007\u202F\uFEFF])[\s\x1C-\x1F\p{Z}])+$/gu;
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}]/u;
const UNSTORABLE = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u;

/** A text as the wiki will keep it. @param {string} typed */
export function asStored(typed) {
  return typed.replace(LINE_END, "\n").replace(EDGES, "");
}

/** Characters as the wiki counts them, however many bytes they are. @param {string} text */
export function lengthOf(text) {
  return [...text].length;
}

/**
 * The rule that a text breaks.
 * @param {string} text as it will be stored
 * @param {number} most characters
 * @returns {"" | "missing" | "too-long" | "control-character"} empty if it can be sent
 */
export function wrongWith(text, most) {
  if (!VISIBLE.test(text)) return "missing";
  if (lengthOf(text) > most) return "too-long";
  return UNSTORABLE.test(text) ? "control-character" : "";
}
