import { addHeadControls } from "./head-controls.js";
import { headAt } from "./heads.js";
import { laneItems } from "./lane-items.js";
import { openMenu } from "./menu.js";
import { phaseItems } from "./phase-items.js";
import { nameOf } from "./refs.js";
import { stepItems } from "./step-items.js";

const ITEMS = { phase: phaseItems, step: stepItems, lane: laneItems };

/**
 * The menu of phases, steps and lanes: by its button, the right button, or the keyboard's own key for it.
 * @param {import("./session.js").Session} session
 * @param {import("./restructuring.js").Restructuring} restructuring
 * @returns {(ref: import("./refs.js").Ref, at: import("./menu.js").Span) => void} opens it
 */
export function addStructureMenu(session, restructuring) {
  const { frame, map, draft, lang, t } = session;
  const open = (ref, at, back = () => session.focus(ref)) => {
    const { document } = draft;
    // What was just deleted is seen until the map is drawn anew
    if (!nameOf(document, ref)) return back();
    const items = ITEMS[ref.type]({ session, restructuring, ref, document, t });
    openMenu(frame, { label: t("editor.structure.actions", nameOf(document, ref)), lang, at, back }, items);
  };
  addHeadControls(session, (ref, button) => {
    button.setAttribute("aria-expanded", "true");
    open(ref, button.getBoundingClientRect(), () => {
      button.setAttribute("aria-expanded", "false");
      button.focus();
    });
  });
  frame.addEventListener("contextmenu", (event) => {
    const found = map.contains(event.target) && headAt(event.target);
    // The key that opened a menu is let go above it
    if (found || event.target.closest("[role=menu]")) event.preventDefault();
    // A long press is about to move something
    if (found && event.pointerType !== "touch") open(found.ref, pointAt(event));
  });
  frame.addEventListener("keydown", (event) => {
    const asked = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    const found = asked && map.contains(event.target) && headAt(event.target);
    if (!found) return;
    event.preventDefault();
    open(found.ref, found.head.getBoundingClientRect());
  });
  return open;
}

function pointAt({ clientX, clientY }) {
  return { left: clientX, right: clientX, top: clientY, bottom: clientY };
}
