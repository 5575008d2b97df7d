/**
 * A map may hold a tag that this browser takes for none; it is still there to be read and mended.
 * @param {string} lang
 * @param {Intl.NumberFormatOptions | Intl.DateTimeFormatOptions} [options]
 * @param {typeof Intl.NumberFormat | typeof Intl.DateTimeFormat} [Format]
 */
export function formatOf(lang, options, Format = Intl.NumberFormat) {
  try {
    return new Format(lang, options);
  } catch {
    return new Format("en", options);
  }
}
