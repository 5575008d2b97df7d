const OF_OTHERS = ["saved", "adopted"];

/**
 * Tells what was done, with a button beside it that takes it back as long as one has done nothing else since.
 * @param {import("./session.js").Session} session
 * @param {string} told
 */
export function offerUndo(session, told) {
  const { draft, t } = session;
  const name = draft.undoName;
  let last = true;
  const stop = draft.subscribe(({ kind }) => {
    if (OF_OTHERS.includes(kind)) return;
    last = false;
    stop();
  });
  session.say(told, "info", { label: t("editor.undo"), run: () => {
    if (!last) return session.say(t("editor.undo.late"), "error");
    draft.undo();
    session.say(t("editor.undone", name));
  } });
}
