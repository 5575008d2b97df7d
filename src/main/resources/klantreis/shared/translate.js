import { fill } from "../viewer/build.js";

const CHOICE = /\{(\d),choice,((?:[^{}]|\{\d\})*)\}/g;

/**
 * Tells texts of the wiki's language files, which are patterns such as `{0,choice,1#one step|1<{0} steps}`.
 * @param {Record<string, string>} texts patterns by key
 * @returns {(key: string, ...values: (string | number)[]) => string}
 */
export function translator(texts) {
  return (key, ...values) => {
    const pattern = texts[key] ?? key;
    return fill(pattern.replace(CHOICE, (whole, index, choices) => chosen(choices, Number(values[index]))), ...values);
  };
}

/** The last whose limit the number reaches, or passes if a `<` stands there; the first if there is none. */
function chosen(choices, number) {
  const parts = choices.split("|").map((part) => /^(-?[\d.]+)([#<])([^]*)$/.exec(part));
  const reached = parts.filter(([, limit, sign]) => (sign === "#" ? number >= limit : number > limit));
  return (reached.at(-1) ?? parts[0])[3];
}
