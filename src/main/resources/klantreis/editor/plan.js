import { button } from "../viewer/build.js";
import { withFetched } from "./fetching.js";

/** Opens the improvement plan over the editor; at once for whoever came for it. @param {import("./session.js").Session} session */
export function addPlan(session) {
  const { bar, map: { dataset }, t } = session;
  const open = () => withFetched(session, async () => await import("./plan-dialog.js"), ({ openPlan }) => openPlan(session));
  bar.title.append(button(t("editor.plan"), t("editor.plan"), open));
  if (dataset.klantreisWish) open();
  delete dataset.klantreisWish;
}
