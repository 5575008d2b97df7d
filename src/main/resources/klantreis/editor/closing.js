import { button } from "../viewer/build.js";

/** Closing the editor, by button or Escape, unless a part of it has a reason to stay. @param {import("./session.js").Session} session */
export function addClosing(session) {
  const { bar, frame, t } = session;
  const close = async () => {
    for (const agrees of session.beforeClosing) {
      if (!await agrees()) return;
    }
    session.closing.forEach((told) => told());
    session.shell.close();
    await showSaved(session);
  };
  bar.actions.append(button(t("editor.close"), "✕", close));
  frame.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (event.target === frame) close();
  });
}

/** The page shows the map as it is saved now, with what readers get. */
async function showSaved({ map, draft, rest }) {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const fresh = page.getElementById(map.id);
    if (!fresh) throw new Error(`${rest.map} is not on the page`);
    map.replaceWith(document.importNode(fresh, true));
  } catch {
    if (draft.base > 1) location.reload();
  }
}
