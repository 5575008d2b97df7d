import { adding } from "./adding.js";
import { naming, titled } from "./naming.js";

/** @typedef {{page?: number, key?: string, name?: string, restricted?: boolean, removed?: boolean}} Persona as docs/format.md has it */

/** Who travels: found among the personas of the wiki, or only called by a name. One whose name is told to others only stays as it is. */
export const personas = () => (place) => {
  const { session: { rest, t }, label } = place;
  let offered = [];
  const called = (name) => {
    const hits = offered.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    list.add(hits.length === 1 ? hits[0].named : { name });
  };
  const { problem, ...search } = adding(place, t("editor.panel.find-persona"), [{ label: `${t("editor.panel.add")}: ${label}`, sign: "+", add: called }]);
  const list = naming(place, search, { told: (persona) => told(persona, t), find: async (query) => (offered = await titled(rest, "personas", query)) });
  return {
    ...list,
    show: (value = []) => list.show(value),
    read: () => ({ ...(list.chosen().length && { value: list.chosen() }), problem: problem() }),
  };
};

/** A name that is not told to this reader is not made up either. */
export function told({ name, removed }, t) {
  if (name === undefined) return t("editor.panel.persona.restricted");
  return removed ? t("editor.panel.persona.removed", name) : name;
}
