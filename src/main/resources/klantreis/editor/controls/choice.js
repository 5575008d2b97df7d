import { build } from "../../viewer/build.js";
import { LEAST, MOST, VALENCES, signed } from "../../shared/valence.js";
import { missing } from "../reading.js";
import { field, fieldset } from "./field.js";

/** @typedef {{key: string | number, name: string, disabled?: boolean}} Option */

/**
 * One of several words.
 * @param {string | ((place: import("./field.js").Place) => Option[])} words a vocabulary, or what makes the options
 * @param {{usual?: string | number, required?: boolean, ofReader?: boolean, check?: (key: unknown, place: import("./field.js").Place) => import("../reading.js").Reading}} [options]
 *   `usual`: the word that is meant where none is written; `ofReader`: the words are in the reader's language, not the map's
 */
export const choice = (words, { usual, required, ofReader, check = (key) => ({ value: key }) } = {}) => (place) => {
  const { session } = place;
  const select = build("select", { lang: ofReader ? session.lang : session.draft.document.lang, onchange: () => place.changed(false) });
  let options = [];
  let shown;
  const fill = (value) => {
    const known = typeof words === "string" ? session.words.words[words] : words(place);
    const none = usual === undefined && !(required && value !== undefined) ? [{ name: "–" }] : [];
    // A word that a newer version knows must not become another one
    const unknown = value === undefined || known.some(({ key }) => key === value) ? [] : [{ key: value, name: String(value) }];
    options = [...none, ...known, ...unknown];
    select.replaceChildren(...options.map(({ name, disabled = false }) => build("option", { disabled }, name)));
    select.selectedIndex = options.findIndex(({ key }) => key === (value ?? usual));
  };
  const read = () => {
    const key = options[select.selectedIndex]?.key;
    if (key === undefined) return required ? missing : {};
    return key === usual ? {} : check(key, place);
  };
  // What the document offers may have changed since it was shown
  if (typeof words === "function") select.addEventListener("focus", () => fill(options[select.selectedIndex]?.key ?? shown));
  return { ...field(place, select), read, show: (value) => { shown = value; fill(value); } };
};

/** A mark of 1 to so many, side by side. @param {{most?: number, required?: boolean}} [options] */
export const marks = ({ most = 5, required } = {}) => (place) => {
  const values = [...(required ? [] : [undefined]), ...Array.from({ length: most }, (_, index) => index + 1)];
  const radios = values.map((value) => build("input", { type: "radio", name: place.id, onchange: () => place.changed(false), ...(value ? {} : { "aria-label": place.session.t("editor.panel.none") }) }));
  const row = build("div", { class: "klantreis-marks" }, ...radios.map((radio, index) => build("label", {}, radio, String(values[index] ?? "–"))));
  return {
    ...fieldset(place, row),
    show: (value) => { radios[Math.max(0, values.indexOf(value))].checked = true; },
    read: () => ({ value: values[radios.findIndex((radio) => radio.checked)] }),
  };
};

/** From very positive to very negative, in halves. */
export const valence = () => choice(({ session }) => {
  const ends = { [MOST]: session.t("editor.panel.best"), 0: session.t("editor.panel.neutral"), [LEAST]: session.t("editor.panel.worst") };
  return VALENCES.map((key) => ({ key, name: [signed(key, session.lang), ends[key]].filter(Boolean).join(" · ") }));
}, { ofReader: true });
