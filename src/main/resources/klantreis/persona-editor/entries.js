import { put } from "../shared/lists.js";

/**
 * What stands in a list: how an entry is read as a text, and what else is chosen of it.
 * @typedef {object} Entries
 * @property {(entry: any) => string} textOf
 * @property {(entry: any, text: string) => any} withText undefined where nothing is left
 * @property {{label: string, words: {key: string, name: string}[], of: (entry: any) => string, put: (entry: any, key: string) => any}} [choice]
 * @property {{label: string, words: {key: string, name: string}[]}} [picked] instead of a text a word is chosen, each once
 * @property {number} [most] characters, where that is more than a line
 */

/** A line and nothing else. @type {Entries} */
export const LINE = { textOf: (line) => line, withText: (line, text) => text || undefined };

/** A line with a word of a vocabulary. @param {string} vocabulary @returns {(session: object) => Entries} */
export const NAMED = (vocabulary) => ({ words: { words }, t }) => ({
  textOf: ({ text }) => text,
  withText: (entry, text) => (text ? { ...entry, text } : undefined),
  choice: {
    label: t("editor.persona.kind"),
    words: [{ key: "", name: t("editor.panel.none") }, ...words[vocabulary]],
    of: ({ kind = "" }) => kind,
    put: (entry, key) => put(entry, "kind", key),
  },
});

/** A channel with how it suits. @returns {Entries} */
export const CHANNEL = ({ words: { words }, t }) => ({
  textOf: ({ key }) => words.channel.find((one) => one.key === key)?.name ?? key,
  picked: { label: t("editor.persona.channel"), words: words.channel },
  choice: {
    label: t("editor.persona.preference"),
    words: words["persona.preference"],
    of: ({ preference = "uses" }) => preference,
    put: (entry, key) => put(entry, "preference", key === "uses" ? undefined : key),
  },
});

/** A note on where knowledge comes from, with its kind; dates, numbers and links stay as they are. @returns {Entries} */
export const SOURCE = ({ words: { words, limits }, t }) => ({
  most: limits.text,
  textOf: ({ note = "" }) => note,
  withText: (entry, text) => (text || isMore(entry) ? put(entry ?? { kind: words.source[0].key }, "note", text) : undefined),
  choice: {
    label: t("editor.persona.kind"),
    words: words.source,
    of: ({ kind }) => kind,
    put: (entry, key) => put(entry, "kind", key),
  },
});

/** Whether a source says more than its kind and a note. */
function isMore(entry = {}) {
  return Object.keys(entry).some((member) => !["kind", "note"].includes(member));
}
