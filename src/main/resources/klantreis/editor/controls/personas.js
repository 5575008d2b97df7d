import { askJson } from "../../shared/rest.js";
import { build, button } from "../../viewer/build.js";
import { adding } from "./adding.js";
import { COMBOBOX, suggest } from "./combobox.js";
import { fieldset } from "./field.js";

/** @typedef {{page?: number, key?: string, name?: string, restricted?: boolean, removed?: boolean}} Persona as docs/format.md has it */

/** Who travels: found among the personas of the wiki, or only called by a name. One whose name is told to others only stays as it is. */
export const personas = () => (place) => {
  const { session: { rest, t }, label } = place;
  let chosen = [];
  let offered = [];
  const list = build("ul", { class: "klantreis-chosen", "aria-label": label });
  const draw = () => list.replaceChildren(...chosen.map((persona) => build("li", {}, build("span", { dir: "auto" }, told(persona, t)),
    button(t("editor.persona.without", told(persona, t)), "✕", () => remove(persona)))));
  const become = (next) => {
    chosen = next;
    draw();
    place.changed(false);
  };
  const add = (persona) => { if (!chosen.some((other) => areSame(other, persona))) become([...chosen, persona]); };
  const remove = (persona) => {
    const at = chosen.indexOf(persona);
    become(chosen.filter((other) => other !== persona));
    ([...list.children].at(Math.min(at, chosen.length - 1))?.querySelector("button") ?? input).focus();
  };
  const find = async (query) => {
    const { results } = await askJson("GET", `${rest.root}/personas?query=${encodeURIComponent(query)}`);
    offered = results.map(({ page, key, title, pageTitle }) => ({ name: title, value: pageTitle, persona: { page, key, name: title } }))
      .filter(({ persona }) => !chosen.some((other) => areSame(other, persona)));
    return offered;
  };
  const called = (name) => {
    const hits = offered.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    add(hits.length === 1 ? hits[0].persona : { name });
  };
  const { row, input, problem } = adding(place, t("editor.panel.find-persona"), [{ label: `${t("editor.panel.add")}: ${label}`, sign: "+", add: called }]);
  Object.entries(COMBOBOX).forEach(([name, value]) => input.setAttribute(name, value));
  suggest(place, input, find, ({ persona }) => {
    input.value = "";
    add(persona);
  });
  return {
    ...fieldset(place, list, row),
    show: (value = []) => {
      chosen = value;
      draw();
    },
    read: () => ({ ...(chosen.length && { value: chosen }), problem: problem() }),
  };
};

/** A name that is not told to this reader is not made up either. */
export function told({ name, removed }, t) {
  if (name === undefined) return t("editor.panel.persona.restricted");
  return removed ? t("editor.panel.persona.removed", name) : name;
}

function areSame(one, other) {
  return one.page === other.page && (one.page ? (one.key ?? "main") === (other.key ?? "main") : one.name === other.name);
}
