import { button } from "../viewer/build.js";
import { withFetched } from "./fetching.js";
import { takeIn } from "./presence.js";

/** Opens the history over the editor; what is restored comes in as what others save, but is no news. @param {import("./session.js").Session} session */
export function addHistory(session) {
  const { viewer, bar, rest, words, t } = session;
  const restored = async (revision) => {
    await takeIn(session, () => {});
    session.say(t("history.restored", revision));
  };
  bar.actions.append(button(t("editor.history"), t("editor.history"), () => {
    session.takeTyping();
    return withFetched(session, async () => await import("../history/history.js"), ({ openHistory }) => openHistory({ viewer, t, rest, limits: words.limits, mayEdit: true, restored }));
  }));
}
