import { refOf } from "./refs.js";

/** Cells that stand for a phase, a step or a lane. */
const HEAD = "th[data-phase], th[data-step], tr[data-lane] > th";

/**
 * The head in which something of the map stands.
 * @param {Element} element
 * @returns {{head: HTMLElement, ref: import("./refs.js").Ref} | undefined}
 */
export function headAt(element) {
  const head = element.closest(HEAD);
  return head ? { head, ref: refOf(head) } : undefined;
}
