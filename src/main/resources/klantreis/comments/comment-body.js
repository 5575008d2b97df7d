import { build } from "../viewer/build.js";

/** As `CommentParts` reads it; one file of examples holds both to the same. */
const SPECIAL = /@\{([^\p{Z}\p{Cc}\p{Cf}{}]{1,255})\}|[Hh]ttps?:\/\/[^\p{Z}\p{Cc}\p{Cf}{}<>"]+/gu;
/** What ends a sentence around a link rather than the link. */
const CLOSING = ".,;:!?)]'’”";

/** @typedef {{words: string} | {link: string} | {mention: string}} Part */

/**
 * Finds links and mentions in the text of a comment.
 * @param {string} text
 * @param {{has: (key: string) => boolean}} known user keys that stand for somebody; a mention of any other is words
 * @returns {Part[]}
 */
export function partsOf(text, known) {
  const parts = [];
  let end = 0;
  let words = "";
  const add = (part) => {
    if (words) parts.push({ words });
    words = "";
    if (part) parts.push(part);
  };
  for (const found of text.matchAll(SPECIAL)) {
    const [whole, key] = found;
    words += text.slice(end, found.index);
    end = found.index + whole.length;
    const address = key ? "" : addressIn(whole);
    if (known.has(key)) add({ mention: key });
    else if (address) add({ link: address });
    words += known.has(key) ? "" : whole.slice(address.length);
  }
  words += text.slice(end);
  add();
  return parts;
}

/** @returns {string} empty if nothing stands behind the scheme */
function addressIn(found) {
  let address = found;
  while (CLOSING.includes(address.at(-1)) && !(address.endsWith(")") && address.includes("("))) address = address.slice(0, -1);
  return address.endsWith("://") ? "" : address;
}

/** The text of a comment as people read it, in words alone. */
export function wordsOf(comment, t) {
  const names = namesOf(comment, t);
  return partsOf(comment.text, names).map(({ words, link, mention }) => words ?? link ?? `@${names.get(mention)}`).join("");
}

/**
 * The text of a comment as people read it.
 * @param {{text: string, mentions?: {key: string, name?: string}[]}} comment
 * @param {(key: string, ...values: string[]) => string} t
 * @returns {HTMLElement}
 */
export function bodyOf(comment, t) {
  const names = namesOf(comment, t);
  return build("p", { class: "klantreis-comment-text", dir: "auto" }, ...partsOf(comment.text, names).map((part) => shown(part, names)));
}

function namesOf({ mentions = [] }, t) {
  return new Map(mentions.map(({ key, name }) => [key, name ?? t("comments.unknown")]));
}

function shown({ words, link, mention }, names) {
  if (mention) return build("b", { class: "klantreis-mention" }, `@${names.get(mention)}`);
  return link ? build("a", { href: link, rel: "nofollow noopener noreferrer", target: "_blank" }, link) : words;
}
