import { askComments } from "./comments.js";
import { closeMenus } from "./lanes.js";
import { view } from "./viewer.js";

const MAP = ".klantreis-map";
const COMMENT = /[?#&]klantreis-comment[=-](\d{1,9})(?!\d)/;
const VIEW = /[?#&]klantreis-view[=-](\w+)/;

/** Adds the viewer to every map of the page, also to those that come later. */
export function start(page, texts, base) {
  page.querySelectorAll(MAP).forEach((map) => view(map, texts, base));
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      mapsIn(node).forEach((map) => view(map, texts, base));
    }
  }).observe(page.body, { childList: true, subtree: true });
  // Heard here once: a map that listened to the page would stay in memory when it has left it
  const print = (begins) => page.querySelectorAll(MAP).forEach((map) => map.dispatchEvent(new CustomEvent("klantreis-print", { detail: begins })));
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
  page.addEventListener("click", ({ target }) => closeMenus(page, target));
  const follow = (address) => {
    page.querySelectorAll(`.klantreis-views [data-view="${VIEW.exec(address)?.[1]}"]`).forEach((view) => view.click());
    const comment = commentIn(address);
    if (comment) import("../comment-marks/link.js").then((link) => link.followLink(page, comment, (map, path) => askComments(base, map, path)));
  };
  follow(location.hash + location.search);
  addEventListener("hashchange", () => follow(location.hash));
}

/** @param {string} address its part that begins with `?` or `#` @returns {string | undefined} id of the comment it names */
export function commentIn(address) {
  return COMMENT.exec(address)?.[1];
}

/** @param {Node} node */
function mapsIn(node) {
  if (!(node instanceof Element)) return [];
  return node.matches(MAP) ? [node] : [...node.querySelectorAll(MAP)];
}
