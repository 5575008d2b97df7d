/** What a field is that offers what could be meant. */
export const COMBOBOX = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", autocomplete: "off" };

/**
 * Offers what could be meant from when somebody first comes to the field; until then, and where that cannot be fetched,
 * one types without.
 * @param {import("./field.js").Place} place
 * @param {HTMLInputElement} input a {@link COMBOBOX}
 * @param {(query: string) => Promise<import("../suggestion-list.js").Suggestion[]>} find
 * @param {(suggestion: import("../suggestion-list.js").Suggestion) => void} [take] instead of writing its value into the field
 */
export function suggest(place, input, find, take) {
  input.addEventListener("focus", async () => {
    const { SuggestionList } = await fetched();
    if (SuggestionList) new SuggestionList(place, input, find, take);
  }, { once: true });
}

async function fetched() {
  try {
    return await import("../suggestion-list.js");
  } catch {
    return {};
  }
}
