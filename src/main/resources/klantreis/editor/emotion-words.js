import { lineOf } from "./changes/plain.js";
import { wordKey } from "./changes/word-key.js";

/**
 * A word for a feeling, in the language of the map.
 * @typedef {{key: string, name: string, family: string, strength: number, valence?: number, own?: boolean}} EmotionWord
 */

export const FAMILIES = ["joy", "trust", "fear", "surprise", "sadness", "disgust", "anger", "anticipation"];

/**
 * The words to choose from: the map's own come before the catalogue's of the same key.
 * @param {object} document
 * @param {EmotionWord[]} shipped
 * @returns {EmotionWord[]}
 */
export function wordsOf({ emotionWords = [] }, shipped) {
  const own = emotionWords.map((word) => ({ ...word, name: word.name?.trim() ? word.name : word.key, own: true }));
  const taken = new Set(own.map(({ key }) => key));
  return [...shipped.filter(({ key }) => !taken.has(key)), ...own];
}

/** What a step's feeling is called; a key that nobody knows is its own name. @param {EmotionWord[]} words */
export function namesOf(words) {
  const names = new Map(words.map(({ key, name }) => [key, name]));
  return ({ emotion = "" }) => names.get(emotion) ?? emotion;
}

/**
 * Words that hold what was typed, family by family; those that begin with it lead their family.
 * @param {EmotionWord[]} words
 * @param {string} typed
 * @returns {[string, EmotionWord[]][]}
 */
export function found(words, typed) {
  const wanted = plain(typed);
  const hits = words.filter(({ name }) => plain(name).includes(wanted));
  const rank = ({ name, strength }) => (wanted && plain(name).startsWith(wanted) ? 0 : strength);
  return FAMILIES.map((family) => [family, hits.filter((word) => word.family === family).sort((a, b) => rank(a) - rank(b))])
    .filter(([, group]) => group.length);
}

/**
 * Adds a word of the map's own; one that is there already stays as it is.
 * @param {object} document
 * @param {{name: string, family: string, strength: number, valence?: number}} word
 * @param {EmotionWord[]} shipped
 * @returns {{document: object, key: string}}
 */
export function addWord(document, { name, family, strength, valence }, shipped) {
  const same = wordsOf(document, shipped).find((word) => plain(word.name) === plain(name));
  if (same) return { document, key: same.key };
  const own = document.emotionWords ?? [];
  const key = wordKey(name, [...own, ...shipped].map((word) => word.key));
  const word = { key, name: lineOf(name), family, strength, ...(valence === undefined ? {} : { valence }) };
  return { document: { ...document, emotionWords: [...own, word] }, key };
}

/** Without capitals and accents. */
function plain(text) {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
