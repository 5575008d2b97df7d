import { build, button } from "../viewer/build.js";
import { markChanges, SIGNS } from "./marks.js";

/**
 * What differs between two revisions: a list before the drawing that leads to each place on it.
 * @param {import("./window.js").History} history
 */
export function addChanges(history) {
  const { t, say } = history;
  let places = [];
  let words = [];
  let current = -1;
  const title = build("h4", { id: "klantreis-changes" });
  const list = build("ol", { "aria-labelledby": title.id });
  const go = (index, andFocus) => {
    current = index;
    [...list.children].forEach((item, i) => item.firstChild.setAttribute("aria-current", String(i === index)));
    list.children[index].scrollIntoView({ block: "nearest" });
    lead(places, index, andFocus);
    if (!andFocus) say(words[index]);
  };
  const step = (by) => go((Math.max(current, by > 0 ? -1 : 0) + by + places.length) % places.length, false);
  const walk = build("span", { class: "klantreis-buttons" },
    button(t("history.previous"), "←", () => step(-1)), button(t("history.next"), "→", () => step(1)));
  const element = build("aside", { class: "klantreis-changes", "aria-labelledby": title.id }, build("header", {}, title, walk), list);
  return {
    element,
    /**
     * @param {HTMLElement} drawing
     * @param {import("./marks.js").Change[] | undefined} changes none if only one revision is shown
     */
    show(drawing, changes) {
      element.hidden = !changes;
      places = markChanges(drawing, changes ?? [], history);
      words = (changes ?? []).map((change) => change.words);
      current = -1;
      title.textContent = t("history.changes", places.length);
      walk.hidden = !places.length;
      list.replaceChildren(...(changes ?? []).map((change, index) => build("li", {}, build("button", { type: "button", onclick: () => go(index, true) },
        build("span", { class: "klantreis-sign", "data-change": change.change, "aria-hidden": "true" }, SIGNS[change.change]), change.words))));
    },
  };
}

function lead(places, index, andFocus) {
  places.forEach((place) => place?.removeAttribute("data-klantreis-current"));
  const place = places[index];
  if (!place) return;
  const row = place.closest("tr[data-lane]");
  if (row) row.hidden = false;
  const folded = place.closest("details");
  if (folded) folded.open = true;
  place.setAttribute("data-klantreis-current", "");
  place.scrollIntoView({ block: "center", inline: "center" });
  if (!andFocus) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
