import { button } from "./build.js";

/** Lets everybody see how a saved map became what it is; fetched only then. @param {import("./viewer.js").Viewer} viewer */
export function addHistory(viewer) {
  const { map, texts, toolbar, say } = viewer;
  if (!Number(map.dataset.revision) || map.closest("dialog")) return;
  let opening = false;
  const open = button(texts.history, texts.history, async () => {
    if (opening) return;
    opening = true;
    say("");
    try {
      await (await import("../history/history.js")).showHistory(viewer);
    } catch (failure) {
      say(failure.told || texts.unreachable, true);
    }
    opening = false;
  });
  open.classList.add("klantreis-reader");
  toolbar.append(open);
}
