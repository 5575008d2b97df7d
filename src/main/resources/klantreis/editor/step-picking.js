/**
 * Lets somebody point at a step on the map, by press or with Enter; Escape leaves it.
 * @param {import("./session.js").Session} session
 * @param {string} except the step that asks
 * @param {string} told what is asked for
 * @param {(step: string) => void} picked
 */
export function pickStep(session, except, told, picked) {
  const { frame, map, t } = session;
  const listening = new AbortController();
  const listen = (event, listener) => frame.addEventListener(event, listener, { capture: true, signal: listening.signal });
  const end = (event) => {
    event.preventDefault();
    event.stopPropagation();
    listening.abort();
    delete map.dataset.klantreisPicking;
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
  session.closing.push(() => listening.abort());
  map.dataset.klantreisPicking = "";
  session.say(told);
}

function stepAt({ draft, map }, target) {
  const { step, at } = (map.contains(target) && target.closest("[data-step], [data-at]")?.dataset) || {};
  return draft.document.steps.some(({ id }) => id === (step ?? at)) ? step ?? at : "";
}
