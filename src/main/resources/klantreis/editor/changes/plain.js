const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const UNSTORABLE = /[\0-\x08\x0e-\x1f\ufffe\uffff]/g;
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}]/u;
const LINES = new Set(["title", "contactReason", "owner", "before", "after", "image", "alt", "phaseModel"]);

/** A text as it can be stored: pasted ones bring breaks and characters that no keyboard makes. @param {string} text */
export function textOf(text) {
  return text.replace(BREAK, "\n").replace(UNSTORABLE, "").toWellFormed();
}

/** The same on one line. @param {string} text */
export function lineOf(text) {
  return textOf(text).replace(/\s*\n\s*/g, " ").trim();
}

/** What a member holds, when it is a text. */
export function plain(member, value) {
  if (typeof value !== "string") return value;
  return LINES.has(member) ? lineOf(value) : textOf(value);
}

/** Whether a title says anything. @param {string} [text] */
export function isVisible(text) {
  return VISIBLE.test(text ?? "");
}
