import { button } from "../viewer/build.js";

/**
 * Undo and redo beside the plan.
 * @param {import("./session.js").Session} session
 * @param {(message: string) => void} tell
 * @returns {HTMLElement[]}
 */
export function undoing({ draft, t }, tell) {
  return [["editor.undo", "↶", () => draft.undoName, () => draft.undo(), "editor.undone"], ["editor.redo", "↷", () => draft.redoName, () => draft.redo(), "editor.redone"]]
    .map(([label, sign, name, run, done]) => button(t(label), sign, () => {
      const step = name();
      if (step) run();
      tell(step ? t(done, step) : t("editor.plan.nothing"));
    }));
}

/**
 * The keys of the editor, for the plan that stands before it: what is typed here is saved with the rest, and told here.
 * @param {HTMLElement} dialog
 * @param {{undo: () => void, redo: () => void, save: () => void}} ways
 * @param {AbortSignal} signal
 */
export function commandByKey(dialog, { undo, redo, save }, signal) {
  addEventListener("keydown", (event) => {
    const { ctrlKey, metaKey, shiftKey, target } = event;
    const key = event.key.toLowerCase();
    if (!(ctrlKey || metaKey) || target.closest?.("dialog") !== dialog) return;
    const typing = target.matches("input[type=text], textarea");
    const run = { s: save, z: !typing && (shiftKey ? redo : undo), y: !typing && redo }[key];
    if (!run) return;
    // The editor behind hears the keys of this window before the window does
    event.preventDefault();
    event.stopPropagation();
    run();
  }, { capture: true, signal });
}
