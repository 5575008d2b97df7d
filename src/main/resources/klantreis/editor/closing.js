import { button } from "../viewer/build.js";

/** Closing the editor, by its button or as a browser closes a dialog, unless a part of it has a reason to stay. @param {import("./session.js").Session} session */
export function addClosing(session) {
  const { bar, frame, t } = session;
  let asking = false;
  const close = async () => {
    if (asking) return;
    asking = true;
    const agreed = await allAgree(session);
    asking = false;
    if (!agreed) return;
    session.closing.forEach((told) => told());
    session.shell.close();
    await session.drawAnew();
  };
  bar.actions.append(button(t("editor.close"), "✕", close));
  frame.addEventListener("cancel", ({ target }) => { if (target === frame) close(); });
  // AUI keeps Escape from the browser, which would make it a cancelling
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !session.isHere(event)) return;
    event.preventDefault();
    close();
  });
  // Who goes back twice on a phone is not asked by the browser
  frame.addEventListener("close", () => { if (frame.isConnected) close(); });
}

async function allAgree({ beforeClosing }) {
  for (const agrees of beforeClosing) {
    if (!await agrees()) return false;
  }
  return true;
}
