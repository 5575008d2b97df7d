import { askJson, Refused } from "../shared/rest.js";

/** What the wiki says to a guest who may not view, or not write. */
const SAID_TO_GUESTS = [403, 404];

/** Who has logged in, as the page was told when it came; empty for guests. */
export function visitor() {
  return document.querySelector("meta[name=ajs-remote-user]")?.content ?? "";
}

/**
 * Finds out whether a failure comes from a session that ended: the wiki then answers as to a guest, who is told no more than that there is nothing.
 * @template {{status?: number}} Failure
 * @param {Failure} failure
 * @param {string} base path of the wiki
 * @param {string} [user] who had logged in
 * @returns {Promise<Failure | Refused>} a refusal with 401 if so, otherwise the failure
 */
export async function sessionEnd(failure, base, user = visitor()) {
  return SAID_TO_GUESTS.includes(failure.status) && user && await isGuest(base) ? new Refused(401, {}) : failure;
}

async function isGuest(base) {
  try {
    return (await askJson("GET", `${base}/rest/api/user/current`)).type !== "known";
  } catch (failure) {
    return failure instanceof Refused;
  }
}
