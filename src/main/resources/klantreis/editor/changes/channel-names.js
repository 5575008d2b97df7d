/** The channels that a step of this map may have: its own words before the catalogue's. */
export function known(document, words) {
  return [...document.channels ?? [], ...words.channel];
}

/** Names of channels, one a line; a key that nobody named as it is. @returns {string} */
export function channelNames(document, keys, words) {
  const names = known(document, words);
  return keys.map((key) => names.find((channel) => channel.key === key)?.name ?? key).join("\n");
}
