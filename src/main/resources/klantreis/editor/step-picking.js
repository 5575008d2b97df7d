/** Ends an earlier pointing that has not come to a step. */
let leave = () => {};

/**
 * Lets somebody point at a step on the map, by press or with Enter; Escape leaves it.
 * @param {import("./session.js").Session} session
 * @param {string} except the step that asks
 * @param {string} told what is asked for
 * @param {(step: string) => void} picked
 */
export function pickStep(session, except, told, picked) {
  const { map, t } = session;
  leave();
  const listening = new AbortController();
  // Ahead of the frame, whose keys would begin typing on the step
  const listen = (event, listener) => document.addEventListener(event, listener, { capture: true, signal: listening.signal });
  leave = () => {
    listening.abort();
    delete map.dataset.klantreisPicking;
  };
  const end = (event) => {
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  const pick = (event) => {
    const step = stepAt(session, event.target);
    if (!step || step === except) return;
    end(event);
    picked(step);
  };
  listen("click", pick);
  listen("keydown", (event) => {
    if (event.key === "Enter") pick(event);
    if (event.key !== "Escape") return;
    end(event);
    session.say(t("editor.structure.picking.left"));
  });
  session.closing.push(leave);
  map.dataset.klantreisPicking = "";
  session.say(told);
}

function stepAt({ draft, map }, target) {
  const { step, at } = (map.contains(target) && target.closest("[data-step], [data-at]")?.dataset) || {};
  return draft.document.steps.some(({ id }) => id === (step ?? at)) ? step ?? at : "";
}
