/** What a field is that offers what could be meant. */
export const COMBOBOX = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", autocomplete: "off" };

/**
 * Offers what could be meant from when somebody first comes to the field; until then, and where that cannot be fetched,
 * one types without.
 * @param {import("./field.js").Place} place
 * @param {HTMLInputElement} input a {@link COMBOBOX}
 * @param {(query: string) => Promise<{value: string, name: string}[]>} find
 */
export function suggest(place, input, find) {
  input.addEventListener("focus", async () => {
    const { SuggestionList } = await fetched();
    if (SuggestionList) new SuggestionList(place, input, find);
  }, { once: true });
}

async function fetched() {
  try {
    return await import("../suggestion-list.js");
  } catch {
    return {};
  }
}
