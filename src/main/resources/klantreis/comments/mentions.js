/** @typedef {{key: string, userName: string, name: string}} Person */

const ASKED = /(?:^|[\s(])@([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’-]{0,59})$/u;
const KEY = /@\{([^\p{Z}\p{Cc}\p{Cf}{}]{1,255})\}/gu;

/**
 * The name that is being typed: at least a letter, behind an @ at the beginning of a word.
 * @param {string} text up to the caret
 * @returns {string | undefined}
 */
export function nameTyped(text) {
  return ASKED.exec(text)?.[1];
}

/** Those whom a text can mention by name. Two of one name are told apart by their user names. */
export class Mentions {
  /** @param {Person[]} [people] */
  constructor(people = []) {
    this.people = people;
  }

  /** @param {Person} person @returns {string} what stands in the text for them */
  label(person) {
    if (!this.people.some(({ key }) => key === person.key)) this.people = [...this.people, person];
    return this.#labels().find(([, key]) => key === person.key)[0];
  }

  /** Names become keys, the longest first: “@Jan de Wit” begins with “@Jan”. */
  toKeys(text) {
    const labels = this.#labels().sort(([one], [other]) => other.length - one.length);
    const pattern = labels.map(([label]) => label.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
    const keys = new Map(labels);
    return pattern ? text.replace(new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}])`, "gu"), (label) => `@{${keys.get(label)}}`) : text;
  }

  /** Keys become names, where they are known; the others stay as they are. */
  toNames(text) {
    const labels = new Map(this.#labels().map(([label, key]) => [key, label]));
    return text.replace(KEY, (whole, key) => labels.get(key) ?? whole);
  }

  /** @returns {[string, string][]} label and key */
  #labels() {
    const taken = new Set();
    return this.people.map(({ key, userName, name }) => {
      let label = taken.has(`@${name}`) && userName ? `@${name} (${userName})` : `@${name}`;
      // A comment that is edited tells no user names of those whom it mentions
      for (let number = 2; taken.has(label); number++) label = `@${name} (${number})`;
      taken.add(label);
      return [label, key];
    });
  }
}
