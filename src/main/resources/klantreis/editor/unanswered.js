import { Unreachable } from "../shared/rest.js";

/** Told by what stands between, or by a server that wants to be asked again. */
const UNHEARD = [502, 503, 504];
/** Who answers so has looked at what was sent, and did not have it. */
const JUDGED = [400, 409, 413, 422];

/**
 * What the server may have although it did not say so. One that fails twice at the same gets what is newer.
 * @template Sent
 * @param {Sent} sent
 * @param {Sent | undefined} late the same, if it had been sent before
 * @param {Error} failure
 * @returns {Sent | undefined}
 */
export function unanswered(sent, late, failure) {
  if (failure instanceof Unreachable || UNHEARD.includes(failure.status)) return sent;
  if (failure.status >= 500) return late ? undefined : sent;
  return JUDGED.includes(failure.status) ? undefined : late;
}
