import { build } from "../../viewer/build.js";
import { readLanguage, readLine, readLines, readNumber, readText } from "../reading.js";
import { field } from "./field.js";
import { COMBOBOX, suggest } from "./combobox.js";

/** @typedef {import("./field.js").Place} Place @typedef {import("./field.js").Control} Control */

/**
 * A control into which something is typed.
 * @param {Place} place
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {(text: string, beside: object) => import("../reading.js").Reading} read
 * @param {(value: unknown) => string} [write]
 * @param {...Node} beside
 * @returns {Control}
 */
export function typed(place, input, read, write = String, ...beside) {
  input.addEventListener("input", () => place.changed(true));
  input.addEventListener("change", () => place.changed(false));
  return {
    ...field(place, input, ...beside),
    show: (value) => { input.value = value === undefined ? "" : write(value); },
    read: (others) => read(input.value, others),
  };
}

const limits = ({ session }) => session.words.limits;
const written = ({ session }) => ({ lang: session.draft.document.lang, dir: "auto" });

/** @param {{required?: boolean}} [options] */
export const line = ({ required = false } = {}) => (place) =>
  typed(place, build("input", { type: "text", "aria-required": String(required), ...written(place) }), (text) => readLine(text, limits(place).line, required));

/** @param {{rows?: string}} [options] */
export const text = ({ rows = "2" } = {}) => (place) =>
  typed(place, build("textarea", { rows, ...written(place) }), (typedText) => readText(typedText, limits(place).text));

export const lines = () => (place) =>
  typed(place, build("textarea", { rows: "3", ...written(place) }), (typedText) => readLines(typedText, limits(place).line), (list) => list.join("\n"));

export const date = () => (place) => {
  // A browser tells nothing of a date that it never took
  const input = build("input", { type: "date", max: "9999-12-31", onblur: () => { if (input.validity.badInput) place.changed(); } });
  return typed(place, input, (day) => {
    if (input.validity.badInput || input.validity.rangeOverflow) return { problem: ["editor.panel.wrong.no-date"] };
    return day ? { value: day } : {};
  });
};

/** @param {(beside: object, session: object) => object} range as {@link readNumber} wants it */
export const number = (range) => (place) => {
  const format = new Intl.NumberFormat(place.session.lang, { useGrouping: false, maximumFractionDigits: 20 });
  let shown;
  const read = (digits, beside) => readNumber(digits, range(beside, place.session), shown);
  const write = (value) => {
    shown = { text: format.format(value), value };
    return shown.text;
  };
  return typed(place, build("input", { type: "text", inputmode: "decimal", autocomplete: "off" }), read, write);
};

const LANGUAGES = ["nl", "en", "nl-BE", "de", "fr", "fy", "tr", "ar", "pl", "es"];

export const language = () => (place) => {
  const names = new Intl.DisplayNames(place.session.lang, { type: "language" });
  const input = build("input", { type: "text", "aria-required": "true", ...COMBOBOX });
  const find = async (query) => LANGUAGES.map((tag) => ({ value: tag, name: names.of(tag) }))
    .filter(({ value, name }) => !query || `${value} ${name}`.toLowerCase().includes(query.toLowerCase()));
  suggest(place, input, find);
  return typed(place, input, readLanguage);
};

/** A user's name, or whatever else was typed: a department, a partner. */
export const owner = () => (place) => {
  const input = build("input", { type: "text", dir: "auto", ...COMBOBOX });
  suggest(place, input, async (query) => (query ? place.session.rest.users(query) : []));
  return typed(place, input, (name) => readLine(name, limits(place).line));
};
