import { build, fill } from "../viewer/build.js";
import { elementAt } from "../viewer/comments.js";
import { placeOf } from "./places.js";
import { styled } from "./styles.js";

const PLACES = "use[data-step], th[data-step], th[data-phase], td[data-at], tr[data-lane] > th";
const MARK = ".klantreis-comment-mark";
/** Whichever way it is written, a lane is folded at its left. */
const FOLD = 24;

/**
 * Lets mouse and finger comment on a place that has no mark yet, by one button for the whole map; the keyboard has a key for that.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {Element} first that was pointed at
 */
export async function addAdding({ map, table, window, texts, comments }, first) {
  await styled();
  let element;
  const add = build("button", { type: "button", class: "klantreis-added klantreis-comment-add", lang: texts.lang, tabindex: "-1", hidden: true,
    onclick: () => comments.open({ element }) }, "+");
  window.append(add);
  const point = (target) => {
    if ("klantreisEditing" in map.dataset) return;
    const at = target.closest(PLACES);
    add.hidden = !at || Boolean(target.closest(MARK) ?? at.querySelector(MARK));
    if (add.hidden) return;
    element = elementAt(at);
    add.title = fill(texts.commentOn, placeOf(map, element)?.title ?? "");
    add.setAttribute("aria-label", add.title);
    stand(add, at, window);
  };
  table.addEventListener("pointerover", ({ target }) => point(target));
  point(first);
}

/** In the corner where a mark would stand; left of a face, whose mark may be there already. */
function stand(add, at, window) {
  const [place, seen] = [at.getBoundingClientRect(), window.getBoundingClientRect()];
  const isLane = at.matches("tr[data-lane] > th");
  const end = getComputedStyle(at).direction === "rtl" ? place.left + (isLane ? FOLD : 6) : place.right - add.offsetWidth - 6;
  const x = at.localName === "use" ? place.left - add.offsetWidth + 4 : end;
  add.style.left = `${x - seen.left + window.scrollLeft}px`;
  add.style.top = `${place.top - seen.top + window.scrollTop + 4}px`;
}
