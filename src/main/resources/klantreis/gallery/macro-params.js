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
 * @param {Record<string, string>} params before
 * @param {{keep?: boolean, map?: string, starter?: string, lang?: string}} choice
 * @param {() => string} newKey of a map that begins
 * @param {(key: string) => boolean} isMade whether the page has a map with that key
 * @returns {Record<string, string>}
 */
export function chosenParams(params, choice, newKey, isMade) {
  if (choice.keep) return params;
  if (choice.map) return withKey(without(params, BEGINNING), choice.map);
  const key = params.map || (params.template ? "main" : "");
  const begun = { ...params, template: choice.starter, language: choice.lang };
  // a map that is there does not begin once more: the macro gets another one
  return withKey(begun, key && !isMade(key) ? key : newKey());
}

function withKey(params, key) {
  return key === "main" ? without(params, ["map"]) : { ...params, map: key };
}

function without(params, names) {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}
