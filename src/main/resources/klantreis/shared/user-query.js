const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The question to Confluence's search for people whose names have words that begin like these. Only letters and digits
 * are passed on: everything else has a meaning in its query language.
 * @param {string} typed
 * @returns {string} empty if nothing can be asked
 */
export function usersNamed(typed) {
  const words = typed.match(WORD) ?? [];
  return words.length ? ["type = user", ...words.map((word) => `user.fullname ~ "${word}*"`)].join(" and ") : "";
}
