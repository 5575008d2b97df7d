import { build } from "../viewer/build.js";

/** How well the persona is known, chosen. @param {import("./session.js").Session} session @param {HTMLElement} place @param {import("./fields.js").Member} member */
export function choiceField({ draft, words, t }, place, { name, label, read, write }) {
  const first = words.words[name][0].key;
  const field = select(words.words[name], label, (key) =>
    draft.change(t("editor.persona.changed", label), write(draft.document, key === first ? undefined : key)));
  field.dataset.member = name;
  place.replaceChildren(field);
  return { show: (document) => { field.value = read(document) ?? first; } };
}

/**
 * @param {{key: string, name: string}[]} words
 * @param {string} label
 * @param {(key: string) => void} chosen
 * @returns {HTMLSelectElement}
 */
export function select(words, label, chosen) {
  return build("select", { class: "klantreis-chosen", "aria-label": label, onchange: ({ target }) => chosen(target.value) },
    ...words.map(({ key, name }) => build("option", { value: key }, name)));
}
