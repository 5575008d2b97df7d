import { put } from "../../shared/lists.js";
import { told } from "./elements.js";

const REQUIRED = new Set(["format", "formatVersion", "kind", "lang", "title", "phases"]);

/** Sets a member of the header, or with `undefined` takes it away. */
export function setHeader(document, member, value) {
  return put(document, "header", told(document.header ?? {}, member, value));
}

/** Sets a member of the map itself, such as its title, its language or its own channels. */
export function setMap(document, member, value) {
  return REQUIRED.has(member) && !value ? document : told(document, member, value);
}
