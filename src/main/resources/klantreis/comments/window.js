import { build, button } from "../viewer/build.js";

let opened = 0;

/**
 * Opens a window beside a map, which one can go on reading. Closed, it leaves the page, and the focus returns to where it was.
 * @param {HTMLElement} map
 * @param {{title: string, close: string, lang: string, closed: () => void}} about
 * @param {...Node} parts what stands below the title
 * @returns {() => void} closes it
 */
export function openWindow(map, { title, close, lang, closed }, ...parts) {
  const before = document.activeElement;
  const id = `klantreis-comments-${++opened}`;
  const leave = () => {
    dialog.remove();
    closed();
    if (document.activeElement === document.body) before?.focus();
  };
  const dialog = build("dialog", { class: "klantreis-added klantreis-dialog klantreis-comments", "aria-labelledby": id, lang, onkeydown: (event) => escape(event, leave) },
    // Outside a modal dialog it would be taken for the head of the page
    build("header", { role: "presentation" }, build("h2", { id }, title), button(close, "✕", leave)), ...parts);
  // Beside the window of the editor everything is out of reach
  (map.closest("dialog") ?? document.body).append(dialog);
  dialog.show();
  return leave;
}

/** AUI takes Escape for its own layers; the editor, in which this may stand, is not meant either. */
function escape(event, leave) {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}
