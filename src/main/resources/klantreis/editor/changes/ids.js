const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const LENGTH = 10;

/**
 * An id that the document does not have yet. Drawn, not counted: two people who add at the same time mean two elements.
 * @param {object} document
 * @param {string} prefix a letter, as a hint to those who read the document
 */
export function freshId(document, prefix) {
  const id = prefix + [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => LETTERS[byte % LETTERS.length]).join("");
  return isTaken(document, id) ? freshId(document, prefix) : id;
}

function isTaken({ phases, steps = [], lanes = [], findings = [], improvements = [] }, id) {
  return [phases, steps, lanes, findings, improvements].some((list) => list.some((element) => element.id === id));
}
