import { addToolbar } from "./toolbar.js";

/** What gets its behaviour from a script, each when it is there. */
const PARTS = {
  ".klantreis-persona[data-klantreis-persona]": addToolbar,
  ".klantreis-elsewhere[data-kind=personas]": async (notice, texts, base) => new (await import("../chooser/begin-here.js")).BeginHere(notice, texts, base).start(),
  ".klantreis-personas [data-persona]": async (chip, texts, base) => (await import("./preview.js")).letPreview(chip, base, texts),
  ".klantreis-persona[data-klantreis-begin]": async (section, texts, base) => (await import("./beginning.js")).letBegin(section, texts, base),
};
const ready = new WeakSet();

/**
 * Adds what one can do with personas where they stand on the page, also to cards and chips that come later.
 * @param {Document} page
 * @param {Record<string, string>} texts in the reader's language
 * @param {string} base path of the wiki
 */
export function start(page, texts, base) {
  const look = (node) => Object.entries(PARTS).forEach(([selector, add]) => found(node, selector).forEach((part) => {
    if (ready.has(part)) return;
    ready.add(part);
    add(part, texts, base);
  }));
  look(page.body);
  new MutationObserver((changes) => changes.flatMap(({ addedNodes }) => [...addedNodes]).forEach(look))
    .observe(page.body, { childList: true, subtree: true });
}

function found(node, selector) {
  if (!(node instanceof Element)) return [];
  return [...node.matches(selector) ? [node] : [], ...node.querySelectorAll(selector)];
}
