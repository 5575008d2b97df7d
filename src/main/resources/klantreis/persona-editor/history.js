import { fetchHistory } from "../persona/history.js";
import { button } from "../viewer/build.js";
import { withFetched } from "../editor/fetching.js";
import { takeIn } from "../editor/presence.js";

/** Opens the history over the editor; what is restored comes in as what others save, but is no news. @param {import("./session.js").Session} session */
export function addHistory(session) {
  const { bar, card, rest, t } = session;
  const restored = async (revision) => {
    await takeIn(session, () => {});
    session.say(t("history.restored", revision));
  };
  bar.actions.append(button(t("editor.history"), t("editor.history"),
    () => withFetched(session, fetchHistory, ({ showPersonaHistory }) => showPersonaHistory(card, rest.base, restored))));
}
