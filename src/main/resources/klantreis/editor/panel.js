import { button } from "../viewer/build.js";
import { shown } from "./shown.js";
import { SidePanel } from "./side-panel.js";

/** From so wide a window on, map and panel stand side by side. */
const WIDE = "(min-width: 1100px)";

/** Puts the panel beside the map: by button, by F6 as between the panes of a desktop, and on a wide window at once. @param {import("./session.js").Session} session */
export function addPanel(session) {
  const { bar, closing, frame, selection, shell, t } = session;
  const panel = new SidePanel(session);
  session.openPanel = (field) => panel.enter(field);
  session.takeWaiting = () => panel.takeWaiting();
  const about = () => {
    selection.set({ type: "map" });
    panel.enter();
  };
  bar.title.append(button(t("editor.panel.about"), t("editor.panel.about"), about), button(t("editor.panel"), t("editor.panel"), () => panel.enter()));
  session.takeNames = () => panel.takeNames();
  // Undoing by key, and leaving the page, take with them what is being typed
  const settle = () => panel.settle();
  shell.side.addEventListener("keydown", ({ ctrlKey, metaKey }) => { if (ctrlKey || metaKey) settle(); }, true);
  const leave = () => {
    panel.settle();
    panel.takeNames();
  };
  ["beforeunload", "pagehide"].forEach((leaving) => {
    addEventListener(leaving, leave, true);
    closing.push(() => removeEventListener(leaving, leave, true));
  });
  frame.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !session.isHere(event)) return;
    if (event.key === "F6" && !panel.active) panel.enter();
    else if (event.key === "F6" || (event.key === "Escape" && panel.active)) panel.leave();
    else return;
    event.preventDefault();
  });
  if (!matchMedia(WIDE).matches) return;
  // Its place is kept, so that the map is laid out once; what it asks comes after the map is seen
  shell.side.hidden = false;
  shown().then(() => panel.open());
}
