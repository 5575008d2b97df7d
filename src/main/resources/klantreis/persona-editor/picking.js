import { select } from "./choice-field.js";

/**
 * Adds a word to a list in which each stands once.
 * @param {import("./entries.js").Entries} member
 * @param {(key: string) => void} add
 * @returns {{element: HTMLSelectElement, without: (keys: string[]) => void, focus: () => void}}
 */
export function picking({ picked: { label, words } }, add) {
  const element = select([{ key: "", name: label }, ...words], label, (key) => {
    element.value = "";
    if (key) add(key);
  });
  const without = (keys) => [...element.options].forEach((option) => { option.hidden = option.disabled = keys.includes(option.value); });
  return { element, without, focus: () => element.focus() };
}
