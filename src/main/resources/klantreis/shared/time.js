/** When something was, in words. @param {string} at ISO 8601 @param {string} lang */
export function timeOf(at, lang) {
  return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}
