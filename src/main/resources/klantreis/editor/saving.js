import { build, button } from "../viewer/build.js";
import { tellArrivals } from "./arrival-news.js";
import { withFetched } from "./fetching.js";
import { Saver } from "./saver.js";
import { addStateOfSaving } from "./saving-state.js";
import { sendWhenBack } from "./sending-again.js";
import { tellTrouble } from "./trouble.js";

/** Saving by button and Ctrl+S, with a message if somebody has one; the bar tells how it stands. @param {import("./session.js").Session} session */
export function addSaving(session) {
  const { bar, closing, t } = session;
  const showState = addStateOfSaving(session);
  const message = build("input", { type: "text", class: "klantreis-message", maxlength: String(session.words.limits.message),
    placeholder: t("editor.saving.message"), "aria-label": t("editor.saving.message") });
  const saver = new Saver(session, {
    settle: (conflict) => withFetched(session, async () => await import("./conflicts.js"), ({ askConflicts }) => askConflicts(session, conflict), () => run()),
    decided: t("editor.saving.decided"),
    wait: (milliseconds) => new Promise((rested) => setTimeout(rested, milliseconds)),
    takeTyping: () => session.takeTyping(),
    tell: (state, came) => {
      showState(state);
      // What was written here since then is for the next save
      if (state.revision && message.value.trim() === state.message) message.value = "";
      if (came) tellArrivals(session, came.sent, came.document);
    },
  });
  const run = async () => {
    session.takeTyping();
    if (!saver.due) return session.say(t("editor.saving.nothing"));
    // What kept it from being saved is told again, or true no longer
    if (saver.heldUp) session.say("");
    if (!await saver.save(message.value.trim()) && saver.heldUp) tellTrouble(session, saver.heldUp, run);
  };
  const save = button(t("editor.saving.save"), t("editor.saving.save"), run);
  save.dataset.main = "";
  bar.actions.prepend(message, save);
  letSave(session, saver, run);
  saveByKey(session, run);
  sendWhenBack(session, saver, run);
  closing.push(() => saver.end());
}

/** For the other parts of the editor. */
function letSave(session, saver, run) {
  session.saver = saver;
  session.save = async () => {
    await run();
    return saver.state.kind === "saved";
  };
  // What keeps the wiki from saving keeps it from drawing; whichever told it last, one press is enough
  session.askAgain = () => {
    session.say("");
    return saver.heldUp ? run() : session.render();
  };
}

function saveByKey(session, run) {
  session.frame.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    session.takeNames();
    run();
  }, true);
}
