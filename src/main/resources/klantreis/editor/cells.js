import { elementOf, elementsOf, refOf } from "./refs.js";
import { clear, copy, cut, fill, paste } from "./many-cells.js";

const GROW = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * Many cells at once, as in a spreadsheet: chosen with Shift and the arrows or by drawing over them, copied, cut,
 * pasted, filled with the first (Ctrl+D) and cleared.
 * @param {import("./session.js").Session} session
 */
export function addCells(session) {
  const { map, table, frame, selection, rendered, chosen } = session;
  const show = () => mark(map, chosen);
  selection.subscribe((ref) => {
    chosen.begin(ref);
    show();
  });
  rendered.subscribe(show);
  frame.addEventListener("keydown", (event) => {
    if (!isCell(event.target)) return;
    const run = wanted(event, session, chosen, show);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }, true);
  addDrawing(frame, table, chosen, show);
  const on = (name, run) => frame.addEventListener(name, (event) => {
    if (!isCell(document.activeElement) || getSelection().toString()) return;
    event.preventDefault();
    run(session, chosen, event.clipboardData);
  });
  on("copy", copy);
  on("cut", cut);
  on("paste", paste);
}

function isCell(element) {
  return element instanceof HTMLTableCellElement;
}

function wanted({ key, shiftKey, ctrlKey, metaKey, altKey, target }, session, chosen, show) {
  if (altKey) return undefined;
  if (shiftKey && GROW[key]) return () => {
    chosen.grow(...GROW[key]);
    show();
    elementOf(session.map, chosen.last)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  if (key.toLowerCase() === "d" && (ctrlKey || metaKey)) return () => fill(session, chosen);
  if (key === "Escape" && chosen.refs.length > 1) return () => {
    chosen.begin(chosen.first);
    show();
  };
  const isClearing = (key === "Backspace" || key === "Delete") && target.localName === "td";
  return isClearing && !ctrlKey && !metaKey ? () => clear(session, chosen) : undefined;
}

/** Shift and a press, or drawing with the mouse; a finger scrolls. */
function addDrawing(frame, table, chosen, show) {
  let drawing = false;
  const cellAt = (event) => {
    const cell = event.target.closest?.("td[data-at], th[data-step]");
    return cell && table.contains(cell) ? refOf(cell) : undefined;
  };
  // Whatever is pressed beside the map and drawn across it chooses nothing
  frame.addEventListener("pointerdown", (event) => {
    const ref = cellAt(event);
    drawing = Boolean(ref) && event.pointerType === "mouse" && event.button === 0 && !event.target.closest(".klantreis-added, summary, a");
    if (!drawing) return;
    if (event.shiftKey) {
      event.preventDefault();
      chosen.extend(ref);
    } else {
      chosen.begin(ref);
    }
    show();
  });
  table.addEventListener("pointerover", (event) => {
    const ref = drawing && event.buttons === 1 && cellAt(event);
    if (!ref) return;
    chosen.extend(ref);
    show();
    getSelection().removeAllRanges();
  });
}

function mark(map, chosen) {
  map.querySelectorAll("[data-klantreis-chosen]").forEach((cell) => { delete cell.dataset.klantreisChosen; });
  const { refs } = chosen;
  if (refs.length < 2) return;
  elementsOf(map, refs).forEach((cell) => { cell.dataset.klantreisChosen = ""; });
}
