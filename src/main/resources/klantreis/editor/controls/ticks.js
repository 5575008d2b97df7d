import { build } from "../../viewer/build.js";
import { field, fieldset } from "./field.js";

/** Yes or no; no is what is meant where nothing is written. */
export const toggle = () => (place) => {
  const box = build("input", { type: "checkbox", onchange: () => place.changed(false) });
  const control = field(place, box);
  control.element.classList.add("klantreis-toggle");
  return { ...control, show: (value) => { box.checked = value === true; }, read: () => (box.checked ? { value: true } : {}) };
};

/**
 * Any of several words, in the order in which they were ticked.
 * @param {(place: import("./field.js").Place) => {key: string, name: string, sign?: string}[]} words
 * @param {(place: import("./field.js").Place) => Node[]} [beside]
 */
export const ticks = (words, beside = () => []) => (place) => {
  const row = build("div", { class: "klantreis-chips", lang: place.session.draft.document.lang });
  let chosen = [];
  let offered;
  const tick = (key, ticked, before) => {
    chosen = ticked ? [...chosen, key] : chosen.filter((other) => other !== key);
    place.changed(false, before);
  };
  const draw = () => {
    const known = words(place);
    const unknown = chosen.filter((key) => known.every((word) => word.key !== key)).map((key) => ({ key, name: key }));
    offered = JSON.stringify(known);
    row.replaceChildren(...[...known, ...unknown].map(({ key, name, sign }) => build("label", sign ? { "data-i": sign } : {},
      build("input", { type: "checkbox", checked: chosen.includes(key), onchange: (event) => tick(key, event.target.checked) }), name)));
  };
  return {
    ...fieldset(place, row, ...beside(place)),
    show: (value = []) => { chosen = value; draw(); },
    read: () => (chosen.length ? { value: chosen } : {}),
    tick: (key, before) => { if (!chosen.includes(key)) tick(key, true, before); },
    renew: () => { if (offered !== JSON.stringify(words(place))) draw(); },
  };
};

/** @param {string} vocabulary */
export const words = (vocabulary) => ticks(({ session }) => session.words.words[vocabulary]);
