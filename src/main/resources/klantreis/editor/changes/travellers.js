import { put } from "../../shared/lists.js";
import { setStep } from "./steps.js";

/**
 * The ids of the map's personas, in their order. One that no step has named yet will have the same in everybody's draft, so
 * that two people who first name it mean the same.
 * @param {object} document
 * @returns {string[]}
 */
export function idsOf({ personas = [] }) {
  const taken = new Set(personas.map(({ id }) => id));
  return personas.map((persona) => {
    if (persona.id) return persona.id;
    let id = madeOf(persona);
    while (taken.has(id)) id += "x";
    taken.add(id);
    return id;
  });
}

/**
 * Lets only these personas take a step, or everybody.
 * @param {object} document
 * @param {string} step
 * @param {string[]} [ids] as {@link idsOf} tells them
 */
export function setTravellers(document, step, ids = []) {
  const known = idsOf(document);
  const personas = document.personas.map((persona, index) => (ids.includes(known[index]) ? put(persona, "id", known[index]) : persona));
  return setStep(put(document, "personas", personas), step, "personas", ids);
}

/** FNV-1a: short, and seldom the same for two. */
function madeOf({ page, key = "main", name }) {
  let hash = 0x811c9dc5;
  for (const letter of page ? `${page}/${key}` : name) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  return `t${(hash >>> 0).toString(36)}`;
}
