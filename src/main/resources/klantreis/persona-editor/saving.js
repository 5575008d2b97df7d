import { build, button } from "../viewer/build.js";
import { Saver } from "../editor/saver.js";
import { askConflicts } from "../editor/conflicts.js";
import { addStateOfSaving } from "../editor/saving-state.js";
import { sendWhenBack } from "../editor/sending-again.js";
import { tellTrouble } from "../editor/trouble.js";

/** Saving by button and Ctrl+S; the bar tells how it stands. @param {import("./session.js").Session} session */
export function addSaving(session) {
  const { bar, frame, closing, t, words: { limits } } = session;
  const showState = addStateOfSaving(session);
  const message = build("input", { type: "text", class: "klantreis-message", maxlength: String(limits.message), placeholder: t("editor.saving.message"), "aria-label": t("editor.saving.message") });
  const saver = new Saver(session, {
    settle: (conflict) => askConflicts(session, conflict),
    decided: t("editor.saving.decided"),
    wait: (milliseconds) => new Promise((rested) => setTimeout(rested, milliseconds)),
    takeTyping: () => {},
    tell: (state, came) => {
      showState(state);
      if (state.revision && message.value.trim() === state.message) message.value = "";
      if (came) session.say(t("editor.persona.arrived"));
    },
  });
  const run = async () => {
    if (!saver.due) return session.say(t("editor.saving.nothing"));
    if (saver.heldUp) session.say("");
    if (!await saver.save(message.value.trim()) && saver.heldUp) tellTrouble(session, saver.heldUp, run);
  };
  const save = button(t("editor.saving.save"), t("editor.saving.save"), run);
  save.dataset.main = "";
  bar.actions.prepend(message, save);
  session.save = async () => {
    await run();
    return saver.state.kind === "saved";
  };
  frame.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  }, true);
  sendWhenBack(session, saver, run);
  session.saver = saver;
  closing.push(() => saver.end());
}
