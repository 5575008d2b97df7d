import { formatOf } from "./format.js";

/** From very negative to very positive, in halves. */
export const LEAST = -2;
export const MOST = 2;
const HALF = 0.5;

/** Every valence there is, the best first. */
export const VALENCES = Array.from({ length: (MOST - LEAST) / HALF + 1 }, (_, i) => MOST - i * HALF);

/** The valence nearest to a number. @param {number} number */
export function nearest(number) {
  const half = Math.round(Math.min(MOST, Math.max(LEAST, number)) / HALF) * HALF;
  return half || 0;
}

/** Away from neutral, so that a mild feeling is never shown as none: 0 to 4. @param {number} valence */
export function levelOf(valence) {
  return Math.sign(valence) * Math.ceil(Math.abs(valence)) + 2;
}

/** By language; to make one takes longer than all else that is done for a point. @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/**
 * With a sign, and a true minus: screen readers pass over a hyphen.
 * @param {number} valence
 * @param {string} lang language of the map
 */
export function signed(valence, lang) {
  if (!formats.has(lang)) formats.set(lang, formatOf(lang));
  const size = formats.get(lang).format(Math.abs(valence));
  return valence > 0 ? `+${size}` : valence < 0 ? `\u2212${size}` : size;
}
