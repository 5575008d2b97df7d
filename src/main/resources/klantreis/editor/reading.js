import { lengthOf } from "./changes/limits.js";
import { isVisible, lineOf, textOf } from "./changes/plain.js";

/**
 * What was typed into a field: its value (absent if nothing was typed), or what is wrong with it, as a text and what goes into its places.
 * @typedef {{value?: unknown, problem?: [string, ...(string | number)[]], untaken?: boolean}} Reading `untaken`: it shows more than its value
 */

/** @type {Reading} */
export const missing = { problem: ["editor.panel.wrong.required"] };

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
// 1.500 is one and a half to some and fifteen hundred to others
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
/** A number of JavaScript keeps so many digits. */
const DIGITS = 15;

/** @param {string} text @param {number} most characters @param {boolean} [required] @returns {Reading} */
export function readLine(text, most, required) {
  return readText(lineOf(text), most, required);
}

/** @param {string} text @param {number} most characters @param {boolean} [required] @returns {Reading} */
export function readText(text, most, required) {
  const value = textOf(text);
  if (!isVisible(value)) return required ? missing : {};
  const length = lengthOf(value);
  return length > most ? { problem: ["editor.panel.wrong.too-long", length, most] } : { value };
}

/** One entry a line, each once. @param {string} text @param {number} most characters of an entry @returns {Reading} */
export function readLines(text, most) {
  const readings = text.split("\n").map((line) => readLine(line, most));
  const entries = readings.map(({ value }) => value).filter((value) => value !== undefined);
  const wrong = readings.find(({ problem }) => problem);
  return wrong ?? (entries.length ? { value: [...new Set(entries)] } : {});
}

/** @typedef {{least?: number, most?: number, whole?: boolean, required?: boolean}} Range */

/**
 * @param {string} text with a decimal comma or point
 * @param {Range} [range]
 * @param {{text: string, value: number}} [shown] what stood there; as nobody typed it, it is no riddle
 * @returns {Reading}
 */
export function readNumber(text, range = {}, shown) {
  if (text === shown?.text) return within(shown.value, range);
  const typed = text.trim().replace("−", "-");
  if (!typed) return range.required ? missing : {};
  if (!NUMBER.test(typed) || AMBIGUOUS.test(typed) || typed.replace(/\D/g, "").length > DIGITS) return { problem: ["editor.panel.wrong.not-a-number", text.trim()] };
  return within(Number(typed.replace(",", ".")), range);
}

function within(value, { least = -Infinity, most = Infinity, whole }) {
  if (whole && !Number.isInteger(value)) return { problem: ["editor.panel.wrong.not-whole"] };
  if (value < least && most === Infinity) return { problem: ["editor.panel.wrong.too-small", least] };
  return value < least || value > most ? { problem: ["editor.panel.wrong.out-of-range", least, most] } : { value };
}

/** @param {string} text @returns {Reading} */
export function readLanguage(text) {
  const typed = text.trim();
  if (!typed) return missing;
  return typed.length <= 35 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(typed) && isKnown(typed) ? { value: typed } : { problem: ["editor.panel.wrong.no-language"] };
}

/** What this browser cannot write numbers in is half typed, or no language. */
function isKnown(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
