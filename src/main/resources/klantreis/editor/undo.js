import { button } from "../viewer/build.js";

/** Undo and redo by button and key, each named after what it takes back. @param {import("./session.js").Session} session */
export function addUndo(session) {
  const { draft, bar, frame, t } = session;
  const step = (name, run, done) => {
    if (!name) return;
    run();
    session.say(t(done, name));
  };
  const back = () => step(draft.undoName, () => draft.undo(), "editor.undone");
  const forth = () => step(draft.redoName, () => draft.redo(), "editor.redone");
  const undo = button(t("editor.undo"), "↶", back);
  const redo = button(t("editor.redo"), "↷", forth);
  const show = () => {
    label(undo, draft.undoName, t("editor.undo"), t("editor.undo.named", draft.undoName));
    label(redo, draft.redoName, t("editor.redo"), t("editor.redo.named", draft.redoName));
  };
  draft.subscribe(show);
  show();
  bar.history.append(undo, redo);
  frame.addEventListener("keydown", (event) => {
    const run = session.isHere(event) && !isText(event.target) && wanted(event, back, forth);
    if (!run) return;
    event.preventDefault();
    run();
  });
}

function label(button, name, plain, named) {
  // Not disabled: it would lose the focus of who just pressed it for the last time
  button.setAttribute("aria-disabled", String(!name));
  button.title = name ? named : plain;
  button.setAttribute("aria-label", button.title);
}

/** A field that is being typed in has its own undo, unless each letter is in the draft at once. */
function isText(element) {
  return element.matches("textarea:not(.klantreis-written), select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])");
}

function wanted({ key, ctrlKey, metaKey, shiftKey }, back, forth) {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === "y") return forth;
  return key.toLowerCase() === "z" ? (shiftKey ? forth : back) : undefined;
}
