import { addViews } from "./section.js";

/** What is added to a map before its viewer comes, the viewer takes for a copy and removes. */
const PLAN = ".klantreis-map[data-klantreis-viewer] > .klantreis-plan";
let started = false;

/**
 * Lets readers choose how they see the improvement plans of the page, also of maps that come later; a second call does nothing.
 * @param {Document} page
 * @param {import("./section.js").Texts} texts in the reader's language
 */
export function start(page, texts) {
  if (started) return;
  started = true;
  const add = () => page.querySelectorAll(PLAN).forEach((plan) => addViews(plan, texts));
  add();
  new MutationObserver((changes) => { if (changes.some(({ addedNodes, type }) => type === "attributes" || addedNodes.length)) add(); })
    .observe(page.body, { childList: true, subtree: true, attributeFilter: ["data-klantreis-viewer"] });
}
