import { BeginHere } from "./begin-here.js";
import { MapChooser } from "./map-chooser.js";
import { OwnCopy } from "./own-copy.js";

const fresh = (document, selector) => document.querySelectorAll(`${selector}:not([data-klantreis-ready])`);

/**
 * Makes the choosers and copy buttons of a document work; one that already does is left alone.
 * @param {Document} document
 * @param {{busy: string, failed: string, unreachable: string}} texts in the reader's language
 * @param {string} base path of the wiki, such as "/confluence"
 */
export function start(document, texts, base) {
  const begin = () => {
    fresh(document, "[data-klantreis-chooser]").forEach((element) => new MapChooser(element, texts, base).start());
    fresh(document, ".klantreis-elsewhere[data-klantreis-begin]:not([data-kind])").forEach((element) => new BeginHere(element, texts, base).start());
    fresh(document, "[data-klantreis-copy]").forEach((element) => new OwnCopy(element, texts, base).start());
  };
  begin();
  new MutationObserver(begin).observe(document.body, { childList: true, subtree: true });
}
