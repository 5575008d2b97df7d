import { elementOf } from "./refs.js";

/**
 * Selects what was added or moved, and puts the focus there as soon as it is drawn.
 * @param {import("./session.js").Session} session
 * @returns {(ref: import("./refs.js").Ref) => void}
 */
export function followDrawing(session) {
  const { map, rendered, selection, typist } = session;
  let awaited;
  const arrive = () => {
    if (!awaited || !elementOf(map, awaited)) return;
    // Who types meanwhile, or is in a menu or the panel, goes on there
    if (!typist.active && !document.activeElement.closest("[role=menu], .klantreis-side")) session.focus(awaited);
    awaited = undefined;
  };
  rendered.subscribe(arrive);
  return (ref) => {
    awaited = ref;
    selection.set(ref);
    if (rendered.isComplete) arrive();
  };
}
