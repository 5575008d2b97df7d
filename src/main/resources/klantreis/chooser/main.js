import { StarterChooser } from "./starter-chooser.js";

/**
 * Makes the choosers of a document work; one that already does is left alone.
 * @param {Document} document
 * @param {{busy: string, failed: string, unreachable: string}} texts in the reader's language
 * @param {string} base path of the wiki, such as "/confluence"
 */
export function start(document, texts, base) {
  const begin = () => document.querySelectorAll("[data-klantreis-chooser]:not([data-klantreis-ready])")
    .forEach((element) => new StarterChooser(element, texts, base).start());
  begin();
  new MutationObserver(begin).observe(document.body, { childList: true, subtree: true });
}
