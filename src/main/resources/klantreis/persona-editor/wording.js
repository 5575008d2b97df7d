import { translator } from "../shared/translate.js";

/** What the editor of maps says of a map, and of a persona is said otherwise. */
const INSTEAD = {
  "editor.title": "editor.persona.title",
  "editor.leaving.explained": "editor.persona.leaving",
  "editor.kept.explained": "editor.persona.kept",
  "editor.presence": "editor.persona.presence",
};

/**
 * @param {Record<string, string>} texts patterns by key
 * @returns {(key: string, ...values: (string | number)[]) => string}
 */
export function wording(texts) {
  const t = translator(texts);
  return (key, ...values) => t(INSTEAD[key] ?? key, ...values);
}
