import { build, button } from "../viewer/build.js";
import { Refused, Unreachable } from "../shared/rest.js";
import { sessionEnd } from "./session-end.js";

/**
 * What to say and to do about a failure; what is not named is as for any other.
 * @typedef {{told?: string, label?: string, run?: () => void}} Offer
 */

/**
 * Does what the wiki may refuse; then says why, and offers what helps. What is asked a second time must be safe to ask twice.
 * @param {HTMLElement} place where that is said
 * @param {import("./comments.js").Talk} talk
 * @param {() => Promise<void>} work
 * @param {object} [remedies]
 * @param {Record<string, Offer>} [remedies.offers] by the key of a failure, instead of trying again
 * @param {() => void} [remedies.again] tries again
 * @param {string} [remedies.kept] says that nothing is lost
 */
export async function attempt(place, talk, work, { offers = {}, again = () => attempt(place, talk, work, { offers }), kept = "" } = {}) {
  // Until it is known how this ends: the focus may be here
  const before = [...place.childNodes];
  const focused = () => place.contains(document.activeElement);
  try {
    await work();
    const lost = focused();
    before.forEach((told) => told.remove());
    if (lost) talk.go.back();
  } catch (caught) {
    const failure = await sessionEnd(caught, talk.viewer.base);
    const { told, label, run, logIn } = { label: talk.t("comments.again"), run: again, ...toldOf(failure, talk.t), ...offers[failure.key] };
    const press = button(label, label, run);
    const lost = focused();
    place.replaceChildren(alert(`${told} ${kept}`.trim()), press);
    if (lost) press.focus();
    if (logIn) place.append(" ", logInLink(talk));
    if (failure instanceof Unreachable) whenBack(place, again);
  }
}

/** What went wrong, in words. @param {string} told */
export function alert(told) {
  return build("p", { class: "klantreis-comments-trouble", role: "alert" }, told);
}

/** In a tab of its own: here somebody is writing. @param {import("./comments.js").Talk} talk */
function logInLink({ viewer, t }) {
  return build("a", { href: `${viewer.base}/login.action`, target: "_blank", rel: "noopener" }, t("comments.log-in"));
}

/**
 * What to say about a failure.
 * @param {Error} failure
 * @param {(key: string) => string} t
 * @returns {{told: string, logIn: boolean}}
 * @throws the failure, if it is none of the wiki's
 */
export function toldOf(failure, t) {
  if (failure instanceof Unreachable) return { told: t("comments.unreachable"), logIn: false };
  if (!(failure instanceof Refused)) throw failure;
  if (failure.status === 401) return { told: t("comments.logged-out"), logIn: true };
  const details = (failure.body.details ?? []).map(({ message }) => message).join(" ");
  return { told: details || failure.told || t("comments.failed"), logIn: false };
}

/** Unless somebody tried again meanwhile, or went elsewhere. */
function whenBack(place, again) {
  const told = place.firstChild;
  addEventListener("online", () => { if (place.isConnected && place.firstChild === told) again(); }, { once: true });
}
