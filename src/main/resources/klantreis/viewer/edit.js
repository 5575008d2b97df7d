import { button } from "./build.js";

/** Lets those who may change the map open the editor, which is fetched only then. @param {import("./viewer.js").Viewer} viewer */
export function addEdit(viewer) {
  const { map, texts, toolbar, say } = viewer;
  if (!("klantreisEditable" in map.dataset)) return;
  const fetched = () => import("../editor/main.js");
  let opening = false;
  const open = button(texts.edit, texts.edit, async () => {
    if (opening) return;
    opening = true;
    say("");
    try {
      await (await fetched()).openEditor(viewer);
    } catch (failure) {
      say(failure.told || texts.unreachable, true);
    }
    opening = false;
  });
  open.classList.add("klantreis-reader");
  // Whoever reaches for it does not wait for it then; what fails is told when it is pressed
  const prepare = () => fetched().then((editor) => editor.prepare(viewer)).catch(() => {});
  open.addEventListener("pointerenter", prepare);
  open.addEventListener("focus", prepare);
  toolbar.prepend(open);
}
