import { build } from "../viewer/build.js";
import { drawn } from "../plan/views.js";

const DELIVERED = ["implemented", "measured"];

/** @param {import("./session.js").Session} session @returns {import("../plan/reading.js").Item[]} */
export function itemsOf({ draft, words }) {
  const names = new Map(words.words["improvement.status"].map(({ key, name }) => [key, name]));
  return (draft.document.improvements ?? []).map(({ id, title, horizon = "", impact, effort, status = "idea" }) => ({
    id, title, horizon, impact, effort, told: names.get(status) ?? status, delivered: DELIVERED.includes(status),
  }));
}

/** What columns, axes and places are called. @param {import("./session.js").Session} session @returns {Record<string, string>} */
export function namesOf({ t, words }) {
  const horizons = Object.fromEntries(words.words.horizon.map(({ key, name }) => [key, name]));
  const said = Object.fromEntries(["none", "impact", "effort", "apart", "matrix", "board", "list"].map((name) => [name, t(`editor.plan.label.${name}`)]));
  return { ...said, ...horizons };
}

/**
 * The plan with cards that can be pressed and moved.
 * @param {string} view
 * @param {import("./session.js").Session} session
 * @param {string} hint id of what says how
 */
export function cardsOf(view, session, hint) {
  const items = itemsOf(session);
  const names = namesOf(session);
  const { lang } = session.draft.document;
  const card = ({ id, title, told, delivered }) => build("li", { class: "klantreis-plan-card", "data-card": id, "data-delivered": delivered },
    build("button", { type: "button", "aria-describedby": hint, lang, dir: "auto" }, title, build("small", {}, told)),
    build("span", { class: "klantreis-plan-grip", "aria-hidden": "true" }, "⠿"));
  if (!items.length) return build("p", { class: "klantreis-plan-none" }, session.t("editor.plan.empty"));
  return view === "list" ? build("ol", { class: "klantreis-plan-order", "data-list": true, "aria-label": names.list }, ...items.map(card)) : drawn(view, items, names, card);
}
