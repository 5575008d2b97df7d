import { mapped, put } from "../../shared/lists.js";
import { isVisible, plain } from "./plain.js";

/** @param {object} document @param {string} list its member, such as "steps" @param {string} id */
export function elementOf(document, list, id) {
  return (document[list] ?? []).find((element) => element.id === id);
}

/** Sets a member of an element; `undefined` gives the default back. A title stays visible. */
export function setMember(document, list, id, member, value) {
  return put(document, list, mapped(document[list] ?? [], (element) =>
    (element.id === id ? told(element, member, value) : element)));
}

/** The same for the document itself or its header. */
export function told(element, member, value) {
  const said = plain(member, value);
  return member === "title" && !isVisible(said) ? element : put(element, member, said);
}

/**
 * Where something new goes: a place, or behind an element.
 * @param {{id: string}[]} elements
 * @param {number | string} place index, or id of the element before
 */
export function indexOf(elements, place) {
  if (typeof place === "number") return Math.min(Math.max(place, 0), elements.length);
  const index = elements.findIndex(({ id }) => id === place);
  return index < 0 ? elements.length : index + 1;
}

/** Moves an element; the index counts without it. */
export function moveElement(document, list, id, index) {
  const element = elementOf(document, list, id);
  if (!element) return document;
  const others = document[list].filter((other) => other !== element);
  const next = others.toSpliced(indexOf(others, index), 0, element);
  return next.every((other, at) => other === document[list][at]) ? document : { ...document, [list]: next };
}
