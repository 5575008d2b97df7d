import { build, button } from "../viewer/build.js";
import { Refused, Unreachable } from "../shared/rest.js";

/**
 * Does what the server may refuse; then says why, and offers to try again.
 * @param {HTMLElement} place where that is said
 * @param {import("./window.js").History} history
 * @param {() => Promise<void>} work
 */
export async function attempt(place, history, work) {
  place.replaceChildren();
  try {
    await work();
  } catch (failure) {
    const again = button(history.t("history.again"), history.t("history.again"), () => attempt(place, history, work));
    place.replaceChildren(build("p", { class: "klantreis-trouble", role: "alert" }, told(failure, history.t)), again);
  }
}

function told(failure, t) {
  if (failure instanceof Unreachable) return t("history.unreachable");
  if (failure instanceof Refused) return failure.told || t("history.failed");
  throw failure;
}
