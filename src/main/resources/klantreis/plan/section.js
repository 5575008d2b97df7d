import { build, button } from "../viewer/build.js";
import { kept, keep } from "./kept-view.js";
import { itemsIn, labelsOf } from "./reading.js";
import { chooser, drawn } from "./views.js";
import { editWith } from "./wish.js";

/** @typedef {Record<"lang" | "views" | "list" | "matrix" | "board" | "edit", string>} Texts */

const met = new WeakSet();

/**
 * Lets one plan be seen as list, as matrix and as board, and changed by those who may; the list is the server's, and a card
 * leads to its entry there.
 * @param {HTMLElement} plan
 * @param {Texts} texts
 */
export function addViews(plan, texts) {
  if (met.has(plan)) return;
  met.add(plan);
  plan.querySelectorAll(".klantreis-added").forEach((copied) => copied.remove());
  const place = build("div", { class: "klantreis-added" });
  const card = (item) => cardOf(item, () => {
    choose("list");
    goTo(plan.querySelector(`ol > [data-improvement="${item.id}"]`));
  });
  const show = (view) => {
    plan.dataset.klantreisView = view;
    place.replaceChildren(...(view === "list" ? [] : [drawn(view, itemsIn(plan), labelsOf(plan), card)]));
  };
  const views = chooser(texts, (view) => {
    keep(view);
    show(view);
  });
  const bar = build("div", { class: "klantreis-added klantreis-plan-bar", lang: texts.lang }, views.element, ...editing(plan, texts));
  plan.querySelector("ol").before(bar, place);
  const choose = (view) => {
    views.choose(view);
    show(view);
  };
  choose(kept());
  // Whoever edits the map has it drawn anew here
  new MutationObserver(() => show(views.chosen)).observe(plan, { childList: true });
}

function cardOf({ title, told, delivered, owner, due }, onclick) {
  const about = [told, [owner, due].filter(Boolean).join(" · ")].filter(Boolean);
  return build("li", { class: "klantreis-plan-card", "data-delivered": delivered },
    build("button", { type: "button", class: "klantreis-plan-way", onclick }, title), ...about.map((words) => build("small", {}, words)));
}

function goTo(item) {
  item.tabIndex = -1;
  item.focus();
}

function editing(plan, texts) {
  const map = plan.closest(".klantreis-map");
  if (!("klantreisEditable" in map.dataset)) return [];
  return [button(texts.edit, texts.edit, () => editWith("plan", map, map.querySelector(".klantreis-toolbar > .klantreis-reader")))];
}
