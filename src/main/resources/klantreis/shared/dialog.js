import { build, button } from "../viewer/build.js";
import { addStyles } from "./styles.js";

let opened = 0;

/**
 * Opens a modal dialog. Closed, it leaves the page, and the focus returns to where it was.
 * @param {HTMLElement} home where it stands in the page
 * @param {{name: string, title: string, close: string, lang: string, closed?: () => void}} about `name` ends its class, `close` labels its button
 * @param {...Node} parts what stands below the title
 * @returns {Promise<HTMLDialogElement>}
 */
export async function openDialog(home, { name, title, close, lang, closed = () => {} }, ...parts) {
  const id = `klantreis-dialog-${++opened}`;
  const heading = build("h2", { id, tabindex: "-1" }, title);
  const dialog = build("dialog", { class: `klantreis-added klantreis-dialog klantreis-${name}`, "aria-labelledby": id, lang, onkeydown: escape },
    build("header", {}, heading, button(close, "✕", () => dialog.close())), ...parts);
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  await addStyles(import.meta.url, "../shared/dialog.css");
  home.append(dialog);
  dialog.showModal();
  heading.focus();
  return dialog;
}

/** AUI takes Escape for its own layers and keeps it from the browser. */
function escape(event) {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.close();
}
