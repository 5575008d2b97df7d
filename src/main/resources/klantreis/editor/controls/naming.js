import { askJson } from "../../shared/rest.js";
import { build, button } from "../../viewer/build.js";
import { COMBOBOX, suggest } from "./combobox.js";
import { fieldset } from "./field.js";

/** What is called by its place in the wiki. @typedef {{page?: number, key?: string}} Named `key` is `main` if absent */

/** @typedef {import("../suggestion-list.js").Suggestion & {named: Named}} Found */

/**
 * A list of what is named: found by its title, and taken away again.
 * @param {import("./field.js").Place} place
 * @param {{row: HTMLElement, input: HTMLInputElement}} search
 * @param {{told: (named: Named) => string, find: (query: string) => Promise<Found[]>, most?: number}} kind `most`: with so many there is no more to look for
 * @param {...Node} beside
 */
export function naming(place, { row, input }, { told, find, most = Infinity }, ...beside) {
  const { session: { t }, label } = place;
  let chosen = [];
  const list = build("ul", { class: "klantreis-chosen", "aria-label": label });
  const isFree = ({ named }) => !chosen.some((other) => areSame(other, named));
  const draw = () => {
    list.replaceChildren(...chosen.map((named) => build("li", {}, build("span", { dir: "auto" }, told(named)),
      button(t("editor.persona.without", told(named)), "✕", () => remove(named)))));
    row.hidden = chosen.length >= most;
  };
  const become = (next) => {
    chosen = next;
    draw();
    place.changed(false);
  };
  const stay = (at) => ([...list.children].at(at)?.querySelector("button") ?? input).focus();
  const add = (named) => {
    if (isFree({ named })) become([...chosen, named]);
    if (row.hidden) stay(-1);
  };
  const remove = (named) => {
    const at = chosen.indexOf(named);
    become(chosen.filter((other) => other !== named));
    stay(Math.min(at, chosen.length - 1));
  };
  Object.entries(COMBOBOX).forEach(([name, value]) => input.setAttribute(name, value));
  suggest(place, input, async (query) => (await find(query)).filter(isFree), ({ named }) => {
    input.value = "";
    add(named);
  });
  const show = (value) => {
    chosen = value;
    draw();
  };
  return { ...fieldset(place, list, row, ...beside), add, draw, show, chosen: () => chosen };
}

/** What the reader may view whose title holds these words. @param {"personas" | "maps"} kind @returns {Promise<Found[]>} */
export async function titled({ root }, kind, query) {
  const { results } = await askJson("GET", `${root}/${kind}?query=${encodeURIComponent(query)}`);
  return results.map(({ page, key, title, pageTitle }) => ({ name: title, value: pageTitle, named: { page, key, name: title } }));
}

export function areSame(one, other) {
  return one.page === other.page && (one.page ? (one.key ?? "main") === (other.key ?? "main") : one.name === other.name);
}
