import { button } from "../viewer/build.js";

/** Opens the comments beside the editor; its key those on what is selected. @param {import("./session.js").Session} session */
export function addComments({ viewer: { comments }, bar, frame, selection, t }) {
  if (!comments) return;
  bar.actions.append(button(t("editor.comments"), t("editor.comments"), () => comments.open()));
  frame.addEventListener("keydown", (event) => {
    // AltGr writes letters, although Windows tells of it as Ctrl and Alt
    if (event.code !== "KeyM" || !event.ctrlKey || !event.altKey || event.getModifierState("AltGraph")) return;
    event.preventDefault();
    const { id, lane, at } = selection.ref;
    comments.open({ element: lane ? `${lane}/${at}` : id ?? "" });
  }, true);
}
