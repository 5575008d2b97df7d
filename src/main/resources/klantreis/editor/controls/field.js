import { build } from "../../viewer/build.js";

/**
 * Where a control stands, and what it may ask.
 * @typedef {object} Place
 * @property {import("../session.js").Session} session
 * @property {string} id unique on the page
 * @property {string} name the member of the document
 * @property {string} label
 * @property {string} help empty if there is nothing to explain
 * @property {() => object} ref the element that is edited
 * @property {(typing: boolean, before?: (document: object) => object) => void} changed to be called when something else stands in the
 *   control; `before` changes the document in the same step
 */

/**
 * A control knows how a value is shown and read; the form decides what becomes of it.
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {(value: unknown) => void} show
 * @property {(beside: object) => import("../reading.js").Reading} read `beside`: the members before it in its group
 * @property {(problem?: [string, ...(string | number)[]]) => void} tell what is wrong with it; nothing: it is fine
 * @property {() => void} [renew] the document has changed somewhere
 */

/** @param {Place} place @param {HTMLElement} input what the label names @param {...Node} beside */
export function field(place, input, ...beside) {
  input.id = place.id;
  const { notes, tell } = notesOf(place, input);
  const element = build("div", { class: "klantreis-field" }, build("label", { for: place.id, id: `${place.id}-label` }, place.label), input, ...beside, ...notes);
  return { element, tell };
}

/** Several inputs under one name. @param {Place} place @param {...Node} inputs */
export function fieldset(place, ...inputs) {
  const element = build("fieldset", { class: "klantreis-field", id: place.id }, build("legend", {}, place.label), ...inputs);
  const { notes, tell } = notesOf(place, element);
  element.append(...notes);
  return { element, tell };
}

function notesOf({ id, help, session }, described) {
  const wrong = build("p", { class: "klantreis-wrong", id: `${id}-wrong`, "aria-live": "polite" });
  const helped = help ? [build("p", { class: "klantreis-help", id: `${id}-help` }, help)] : [];
  described.setAttribute("aria-describedby", [...helped, wrong].map((note) => note.id).join(" "));
  const tell = (problem) => {
    wrong.textContent = problem ? session.t(...problem) : "";
    if (problem) described.setAttribute("aria-invalid", "true");
    else described.removeAttribute("aria-invalid");
  };
  return { notes: [...helped, wrong], tell };
}
