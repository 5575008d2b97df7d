import { addViews } from "./section.js";

const PLAN = ".klantreis-map > .klantreis-plan";
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
  new MutationObserver((changes) => { if (changes.some(({ addedNodes }) => addedNodes.length)) add(); }).observe(page.body, { childList: true, subtree: true });
}
