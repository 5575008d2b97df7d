/**
 * Why something did not happen, for those who chose.
 * @param {Error} failure what the server refused, or that it did not answer
 * @param {(key: string) => string} t
 * @returns {string}
 */
export function told(failure, t) {
  if (failure.key === "no-such-starter") return t("gallery.gone");
  return failure.told || t(failure.status ? "gallery.failed" : "gallery.unreachable");
}
