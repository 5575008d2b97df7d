import { known } from "./channel-names.js";

const MOST = 30;

/**
 * Channels by their names, whatever the case, on lines of their own or between `,` `;` `|`.
 * @param {object} document
 * @param {string} text
 * @param {{channel: {key: string, name: string}[]}} words
 * @returns {{keys: string[], all: boolean}} all is false where a name means nothing here
 */
export function channelsNamed(document, text, words) {
  const names = new Map(known(document, words).toReversed().flatMap(({ key, name = key }) => [[key, key], [name.toLowerCase(), key]]));
  const typed = text.toLowerCase().split(/[\n,;|]/).map((name) => name.trim()).filter(Boolean);
  const found = new Set(typed.map((name) => names.get(name)));
  const keys = [...found].filter(Boolean).slice(0, MOST);
  return { keys, all: keys.length === found.size };
}
