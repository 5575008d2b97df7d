import { button, build } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";

/** Nobody leaves unsaved work without being asked. @param {import("./session.js").Session} session */
export function addLeaving(session) {
  const warn = (event) => { if (isUnsaved(session)) event.preventDefault(); };
  addEventListener("beforeunload", warn);
  session.closing.push(() => removeEventListener("beforeunload", warn));
  session.beforeClosing.push(() => {
    session.takeNames();
    session.takeTyping();
    return session.draft.dirty ? ask(session) : true;
  });
}

function isUnsaved({ draft, typing }) {
  return draft.dirty || Boolean(typing);
}

/** @returns {Promise<boolean>} whether to leave */
async function ask(session) {
  const { t, frame, lang } = session;
  const { promise, resolve } = Promise.withResolvers();
  const answer = (label, leave, main) => {
    const choice = button(label, label, async () => {
      resolve(await leave());
      dialog.close();
    });
    choice.toggleAttribute("data-main", Boolean(main));
    return choice;
  };
  const about = { name: "leaving", title: t("editor.leaving.title"), close: t("editor.leaving.stay"), lang, closed: () => resolve(false) };
  const dialog = await openDialog(frame, about,
    build("p", { class: "klantreis-dialog-body" }, t("editor.leaving.explained")),
    build("footer", {}, answer(t("editor.leaving.stay"), () => false), answer(t("editor.leaving.discard"), () => session.discard().then(() => true)),
      answer(t("editor.leaving.save"), () => session.save(), true)));
  return promise;
}
