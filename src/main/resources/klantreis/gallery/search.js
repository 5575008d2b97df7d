/**
 * The starters in whose name or description every word of a query begins a word or stands in one.
 * @template {{name: string, description: string}} T
 * @param {T[]} starters
 * @param {string} query
 * @returns {T[]} all of them if nothing was typed
 */
export function matching(starters, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return starters.filter(({ name, description }) => {
    const told = plain(`${name} ${description}`);
    return words.every((word) => told.includes(word));
  });
}

/** Without accents, which people leave out when they search. */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
