import { build, button } from "../viewer/build.js";
import { showArrived } from "./arrived.js";
import { withFetched } from "./fetching.js";
import { Saver } from "./saver.js";
import { tellTrouble } from "./trouble.js";

const AGAIN = 15_000;

/** Saving by button and Ctrl+S, with a message if somebody has one; the bar tells how it stands. @param {import("./session.js").Session} session */
export function addSaving(session) {
  const { bar, frame, t } = session;
  const state = build("span", { class: "klantreis-state-of-saving" });
  // Of all states only this one is worth hearing
  const heard = build("span", { class: "klantreis-unseen", role: "status" });
  const message = build("input", { type: "text", class: "klantreis-message", maxlength: String(session.words.limits.line),
    placeholder: t("editor.saving.message"), "aria-label": t("editor.saving.message") });
  const save = button(t("editor.saving.save"), t("editor.saving.save"), () => run());
  save.dataset.main = "";
  const saver = new Saver(session, {
    settle: (conflict) => withFetched(session, async () => await import("./conflicts.js"), ({ askConflicts }) => askConflicts(session, conflict), () => run()),
    decided: t("editor.saving.decided"),
    wait: (milliseconds) => new Promise((rested) => setTimeout(rested, milliseconds)),
    tell: (now, came) => {
      state.textContent = inWords(now, session);
      state.dataset.kind = now.kind;
      if (now.revision) heard.textContent = state.textContent;
      if (came) showArrived(session, came.sent, came.document);
    },
  });
  const run = async () => {
    session.takeTyping();
    if (!session.draft.dirty) return session.say(t("editor.saving.nothing"));
    // What kept it from being saved is told again, or true no longer
    if (isHeldUp(saver)) session.say("");
    if (await saver.save(message.value.trim())) message.value = "";
    else if (saver.state.kind !== "unsaved") tellTrouble(session, saver.state, run);
  };
  // What keeps the wiki from saving keeps it from drawing; whichever told it last, one press is enough
  session.askAgain = () => {
    session.say("");
    return isHeldUp(saver) ? run() : session.render();
  };
  session.save = async () => {
    await run();
    return saver.state.kind === "saved";
  };
  state.textContent = inWords(saver.state, session);
  bar.state.append(state, heard);
  bar.actions.prepend(message, save);
  frame.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  }, true);
  sendWhenBack(session, saver, run);
}

function isHeldUp({ state }) {
  return ["offline", "logged-out", "refused"].includes(state.kind);
}

function inWords({ kind, revision }, { t, lang }) {
  switch (kind) {
    case "saved": return revision ? t("editor.saving.saved-as", revision, new Date().toLocaleTimeString(lang, { timeStyle: "short" })) : t("editor.saving.saved");
    case "saving": return t("editor.saving.saving");
    default: return t("editor.saving.unsaved");
  }
}

/** What could not be sent because the wiki was out of reach is sent when it is back. */
function sendWhenBack(session, saver, run) {
  const back = () => {
    if (saver.state.kind === "offline") run();
    else if (session.undrawn) session.render();
  };
  const timer = setInterval(back, AGAIN);
  addEventListener("online", back);
  session.closing.push(() => {
    clearInterval(timer);
    removeEventListener("online", back);
  });
}
