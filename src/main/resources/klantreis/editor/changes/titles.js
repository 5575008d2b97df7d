import { setMember } from "./elements.js";
import { setMap } from "./header.js";

const LISTS = { phase: "phases", step: "steps", lane: "lanes" };

/**
 * Gives a map, phase, step or lane another title; one without a visible character is not taken.
 * @param {object} document
 * @param {{type: "map" | "phase" | "step" | "lane", id?: string}} ref
 * @param {string} text
 */
export function retitle(document, ref, text) {
  return LISTS[ref.type] ? setMember(document, LISTS[ref.type], ref.id, "title", text) : setMap(document, "title", text);
}
