import { build, button } from "../viewer/build.js";

let opened = 0;

/**
 * Opens a window beside a map, which one can go on reading. Closed, it leaves the page, and the focus returns to where it was, or to
 * the map if that has become another view. The editor's window takes it along when it closes.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {{title: string, close: string, lang: string, closed: () => void}} about
 * @param {...Node} parts what stands below the title
 * @returns {{close: () => void, isBeside: (map: HTMLElement) => boolean}}
 */
export function openWindow(viewer, { title, close, lang, closed }, ...parts) {
  const before = document.activeElement;
  const home = homeOf(viewer.map);
  const id = `klantreis-comments-${++opened}`;
  const editor = viewer.map.closest("dialog");
  const leave = () => {
    editor?.removeEventListener("close", leave);
    dialog.remove();
    closed();
    if (document.activeElement === document.body) (before?.isConnected ? before : viewer.window).focus();
  };
  const dialog = build("dialog", { class: "klantreis-added klantreis-dialog klantreis-comments", "aria-labelledby": id, lang, onkeydown: (event) => escape(event, leave) },
    // Outside a modal dialog it would be taken for the head of the page
    build("header", { role: "presentation" }, build("h2", { id }, title), button(close, "✕", leave)), ...parts);
  home.append(dialog);
  editor?.addEventListener("close", leave);
  dialog.show();
  return { close: leave, isBeside: (one) => homeOf(one) === home };
}

/** Outside the editor's window everything is out of reach, and above it its buttons would be. */
function homeOf(map) {
  return map.closest(".klantreis-desk") ?? document.body;
}

/** AUI takes Escape for its own layers; the editor, in which this may stand, is not meant either. */
function escape(event, leave) {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}
