const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const BEGINNING = ["template", "language", "title", "state", "persona"];

/**
 * A key that names one map in the world, for a macro on a page.
 * @param {(count: number) => Iterable<number>} [random] as many whole numbers
 */
export function uniqueKey(random = (count) => crypto.getRandomValues(new Uint32Array(count))) {
  return `m-${Array.from(random(12), (number) => LETTERS[number % LETTERS.length]).join("")}`;
}

/**
 * A key that is free on the page, for a macro in a page template: each page made from it has its own maps under these keys.
 * @param {string[]} taken
 */
export function plainKey(taken) {
  if (!taken.includes("main")) return "main";
  let number = 2;
  while (taken.includes(`map-${number}`)) number++;
  return `map-${number}`;
}

/**
 * The parameters of a macro after somebody chose; what the choice does not concern stays as it was.
 * @param {{before: Record<string, string>, typed: Record<string, string>}} params as the macro had them, and with what was typed now
 * @param {{keep?: boolean, map?: string, starter?: string, lang?: string}} choice
 * @param {() => string} newKey of a map that begins
 * @param {(key: string) => boolean} isMade whether the page has a map with that key
 * @returns {Record<string, string>}
 */
export function chosenParams({ before, typed }, choice, newKey, isMade) {
  if (choice.keep || typesAnother("page", before, typed)) return typed;
  const map = typesAnother("map", before, typed) && isMade(typed.map) ? typed.map : choice.map;
  const here = without(typed, typesAnother("revision", before, typed) && map ? ["page"] : ["page", "revision"]);
  if (map) return { ...without(here, BEGINNING), map };
  const key = keyOfThisPage(before, typed);
  // a map that is there does not begin once more: the macro gets another one
  return withKey({ ...here, template: choice.starter, language: choice.lang }, key && !isMade(key) ? key : newKey());
}

/** A page, revision or key that is typed now is wanted; one that was there belongs to the map that is left. */
function typesAnother(name, before, typed) {
  return Boolean(typed[name]) && typed[name] !== before[name];
}

/** The key that the macro names; empty if it names none, or a map of another page. */
function keyOfThisPage(before, typed) {
  if (before.page && typed.map === before.map) return "";
  return typed.map || (typed.template ? "main" : "");
}

function withKey(params, key) {
  return key === "main" ? without(params, ["map"]) : { ...params, map: key };
}

function without(params, names) {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}
