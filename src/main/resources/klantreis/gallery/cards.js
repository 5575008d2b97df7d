import { build } from "../viewer/build.js";
import { draw } from "../shared/svg.js";

const PHASES = 9;

/**
 * A choice of the gallery: a radio button with all that tells it from others.
 * @typedef {object} Card
 * @property {string} value of the radio button
 * @property {string} name
 * @property {string} [description]
 * @property {string} [note] what is special about it
 * @property {boolean} [usable] false if it cannot be chosen
 * @property {string} [lang] of its picture
 * @property {{phases: string[], line: string}} [picture]
 */

/**
 * A group of choices under a heading.
 * @param {string} title
 * @param {Card[]} cards
 * @param {string} chosen value of the one that is chosen
 */
export function group(title, cards, chosen) {
  const heading = build("h3", { id: `klantreis-group-${cards[0].value.replace(":", "-")}` }, title);
  return build("section", { class: "klantreis-gallery-group", "aria-labelledby": heading.id }, heading,
    build("ul", { class: "klantreis-starters" }, ...cards.map((card) => item(card, card.value === chosen))));
}

function item({ value, name, description = "", note = "", usable = true, lang = "", picture }, checked) {
  const id = `klantreis-choice-${value.replace(":", "-")}`;
  const radio = build("input", { type: "radio", name: "choice", value, checked, disabled: !usable, "aria-labelledby": id, "aria-describedby": `${id}-told` });
  return build("li", { class: "klantreis-starter" }, build("label", {},
    radio, build("strong", { id, dir: "auto" }, name),
    build("span", { id: `${id}-told`, dir: "auto" }, description, ...(note ? [build("em", {}, note)] : [])),
    ...(picture ? [pictureOf(picture, lang)] : [])));
}

/** Phases side by side, and above them the line of the emotions. */
function pictureOf({ phases, line }, lang) {
  const more = phases.length > PHASES ? [build("li", {}, `+${phases.length - PHASES}`)] : [];
  return build("div", { class: "klantreis-starter-picture", "aria-hidden": "true", lang },
    ...(line ? [draw("svg", { viewBox: "0 0 240 40", preserveAspectRatio: "none" }, draw("path", { d: "M0 20H240" }), draw("polyline", { points: line }))] : []),
    build("ol", {}, ...phases.slice(0, PHASES).map((phase) => build("li", {}, phase)), ...more));
}
