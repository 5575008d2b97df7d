import { build, button } from "./build.js";

/** Lets those who may change the map open the editor. @param {import("./viewer.js").Viewer} viewer */
export function addEdit(viewer) {
  const { map, texts, toolbar } = viewer;
  if (!("klantreisEditable" in map.dataset)) return;
  const fetched = () => import("../editor/main.js");
  const open = press(viewer, texts.edit, async () => (await fetched()).openEditor(viewer));
  open.classList.add("klantreis-reader");
  // Whoever reaches for it does not wait for it then; what fails is told when it is pressed
  const prepare = () => fetched().then((editor) => editor.prepare(viewer)).catch(() => {});
  open.addEventListener("pointerenter", prepare);
  open.addEventListener("focus", prepare);
  toolbar.prepend(open);
}

/** Lets everybody see a saved map as journey or as service blueprint. @param {import("./viewer.js").Viewer} viewer */
export function addViews(viewer) {
  const { map, texts, toolbar } = viewer;
  if (!isSaved(map)) return;
  toolbar.append(build("span", { class: "klantreis-views" }, ...["journey", "blueprint"].map((view) => {
    const open = press(viewer, texts[view], async () => (await import("../views/switch.js")).show(viewer, view));
    open.dataset.view = view;
    open.ariaPressed = String(view === (map.dataset.view ?? "journey"));
    return open;
  })));
}

/** Lets everybody see how a saved map became so, or make a template. @param {import("./viewer.js").Viewer} viewer */
export function addHistory(viewer) {
  const { map, texts, toolbar } = viewer;
  if (!isSaved(map)) return;
  const history = press(viewer, texts.history, async () => (await import("../history/history.js")).showHistory(viewer));
  const template = press(viewer, texts.template, async () => (await import("../shelf/save.js")).saveAsTemplate(viewer));
  const shown = "klantreisKeepable" in map.dataset ? [template, history] : [history];
  shown.forEach((open) => open.classList.add("klantreis-reader"));
  toolbar.append(...shown);
}

function isSaved(map) {
  return Number(map.dataset.revision) && !map.closest("dialog");
}

export function press({ texts, say }, label, run) {
  let busy = false;
  return button(label, label, async () => {
    if (busy) return;
    busy = true;
    say("");
    try {
      await run();
    } catch (failure) {
      say(failure.told || texts.unreachable, true);
    }
    busy = false;
  });
}
