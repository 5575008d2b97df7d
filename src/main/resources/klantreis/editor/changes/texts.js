import { holdsCells } from "../../shared/lane-kinds.js";
import { removeCells, textAt } from "./cells.js";
import { channelNames } from "./channel-names.js";
import { elementOf } from "./elements.js";
import { setStep } from "./steps.js";

/** Members of a step that can be typed in their row. */
export const MEMBERS = { title: "title", owner: "owner", "contact-reason": "contactReason", channel: "channels" };

/** Whether a lane of this kind, or the row of titles, takes text. */
export function takesText(kind) {
  return holdsCells(kind) || Object.hasOwn(MEMBERS, kind);
}

/** Whether the cells of a lane do. @param {object} document @param {string} lane */
export function laneTakesText(document, lane) {
  return takesText(kindOf(document, lane));
}

/**
 * The text with which typing begins.
 * @param {object} document
 * @param {string} lane empty for the row of titles
 * @param {string} at step or phase
 * @param {{channel: {key: string, name: string}[]}} words
 */
export function typedIn(document, lane, at, words) {
  const kind = kindOf(document, lane);
  const value = elementOf(document, "steps", at)?.[MEMBERS[kind]];
  if (holdsCells(kind)) return textAt(document, lane, at);
  return kind === "channel" ? channelNames(document, value ?? [], words) : value ?? "";
}

/**
 * Leaves nothing at these places of lanes that take text: whole cells go, with whatever else they hold.
 * @param {object} document
 * @param {{lane: string, at: string}[]} places
 */
export function emptied(document, places) {
  return places.reduce((before, { lane, at }) => {
    const member = MEMBERS[kindOf(document, lane)];
    return member ? setStep(before, at, member, undefined) : before;
  }, removeCells(document, places));
}

function kindOf(document, lane) {
  return lane ? elementOf(document, "lanes", lane)?.kind : "title";
}
