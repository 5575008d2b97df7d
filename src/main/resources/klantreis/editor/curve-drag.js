import { VALENCE } from "../shared/curve.js";
import { nearest } from "../shared/valence.js";

/**
 * Drags points up and down, with mouse, touch or pen. Everything is measured once, when a drag begins; while it goes on, the
 * picture changes at most once per frame, and only where the point has come to another half.
 * @param {HTMLElement} overlay which holds the points
 * @param {object} curve
 * @param {(handle: HTMLElement) => number} curve.valenceOf
 * @param {() => number} curve.scale pixels of the screen per pixel of the picture
 * @param {(handle: HTMLElement, valence: number) => void} curve.tried
 * @param {(handle: HTMLElement, valence: number) => void} curve.dropped
 * @param {() => void} curve.cancelled
 * @returns {{cancel: () => void}}
 */
export function addCurveDrag(overlay, { valenceOf, scale, tried, dropped, cancelled }) {
  let drag;
  let frame;
  const follow = () => {
    frame = undefined;
    const valence = nearest(drag.from + (drag.start - drag.y) / drag.perValence);
    if (valence === (drag.valence ?? drag.from)) return;
    drag.valence = valence;
    tried(drag.handle, valence);
  };
  const end = () => {
    const ended = drag;
    cancelAnimationFrame(frame);
    frame = undefined;
    drag = undefined;
    return ended;
  };
  const cancel = () => { if (end()?.valence !== undefined) cancelled(); };
  overlay.addEventListener("pointerdown", ({ target, button, isPrimary, pointerId, clientY }) => {
    if (button !== 0 || !isPrimary || target === overlay) return;
    target.setPointerCapture(pointerId);
    drag = { handle: target, pointerId, start: clientY, y: clientY, from: valenceOf(target), perValence: scale() * VALENCE };
  });
  overlay.addEventListener("pointermove", ({ pointerId, clientY }) => {
    if (drag?.pointerId !== pointerId) return;
    drag.y = clientY;
    frame ??= requestAnimationFrame(follow);
  });
  overlay.addEventListener("pointerup", ({ pointerId, clientY }) => {
    if (drag?.pointerId !== pointerId) return;
    drag.y = clientY;
    follow();
    const { handle, valence } = end();
    if (valence !== undefined) dropped(handle, valence);
  });
  overlay.addEventListener("pointercancel", cancel);
  // A picture that arrives meanwhile takes the handles out of the page for a moment
  overlay.addEventListener("lostpointercapture", ({ target, pointerId }) => {
    if (drag?.pointerId === pointerId) queueMicrotask(() => (target.isConnected ? target.setPointerCapture(pointerId) : cancel()));
  });
  return { cancel };
}
