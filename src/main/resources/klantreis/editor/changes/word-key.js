const LONGEST_STEM = 48;

/**
 * A key for a word of a map's own, made of its name alone, so that two people who add the same word add one, and two who
 * add different words add two.
 * @param {string} name
 * @param {Iterable<string>} taken
 */
export function wordKey(name, taken) {
  const others = new Set(taken);
  const plain = name.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const stem = words.slice(0, LONGEST_STEM).replace(/-+$/, "");
  const marked = `${stem || "word"}-${mark(plain)}`;
  const tellsAll = stem && stem === words && !/[^\p{ASCII}\p{P}\p{Z}]/u.test(plain);
  if (tellsAll && !others.has(stem)) return stem;
  return others.has(marked) ? `${marked}-${Math.random().toString(36).slice(2, 8)}` : marked;
}

/** The same for the same text (FNV-1a): letters that a key cannot hold tell words apart all the same. */
function mark(text) {
  return [...text].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0), 16777619) >>> 0, 2166136261).toString(36);
}
