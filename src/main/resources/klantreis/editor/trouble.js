import { Refused, Unreachable } from "../shared/rest.js";

/**
 * What keeps the wiki from doing what was asked.
 * @typedef {{kind: "offline" | "logged-out" | "refused", told: string}} Trouble told is the wiki's own sentence, empty if it gave none
 */

/**
 * @param {Error} failure of a request
 * @returns {Trouble}
 * @throws the failure, if it is none of the wiki's
 */
export function troubleOf(failure) {
  if (failure instanceof Unreachable) return { kind: "offline", told: "" };
  if (!(failure instanceof Refused)) throw failure;
  return failure.status === 401 ? { kind: "logged-out", told: "" } : { kind: "refused", told: failure.told };
}

/**
 * Says what is wrong, that nothing is lost, and what to do about it.
 * @param {import("./session.js").Session} session
 * @param {Trouble} trouble
 * @param {() => void} again
 */
export function tellTrouble(session, { kind, told }, again) {
  const { t, rest } = session;
  const retry = { label: t("editor.trouble.again"), run: again };
  const logIn = { label: t("editor.trouble.log-in"), run: () => window.open(`${rest.base}/login.action`, "_blank", "noopener") };
  if (kind === "offline") session.say(t("editor.trouble.offline"), "error", retry);
  if (kind === "logged-out") session.say(t("editor.trouble.logged-out"), "error", logIn);
  if (kind === "refused") session.say(t("editor.trouble.refused", told), "error", retry);
}
