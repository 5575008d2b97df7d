import { destination } from "../viewer/walk.js";
import { fieldBeside } from "./cell-texts.js";
import { refOf, sameRef } from "./refs.js";

/** The first key of an accent, or of a word in another script: what it becomes belongs into the field. */
const BEGINNINGS = ["Dead", "Process"];

const SIDEWAYS = ["ArrowLeft", "ArrowRight"];

/** Safari ends a composition before it tells of the Enter that ended it. */
const OF_COMPOSING = 229;

/**
 * The keyboard of a spreadsheet: a letter, Enter or F2 begins typing, Enter and Tab take it and go on, Escape gives
 * back the old text; Alt+Enter goes to what the panel asks. Walking with the arrows is the viewer's.
 * @param {import("./session.js").Session} session
 */
export function addKeys(session) {
  const { frame, map, table, typist: typing } = session;
  table.addEventListener("focusin", ({ target }) => {
    const ref = target instanceof HTMLTableCellElement && refOf(target);
    if (ref) session.selection.set(ref);
  });
  let before;
  // The press itself moves the focus, and with it what is selected
  map.addEventListener("pointerdown", () => { before = session.selection.ref; }, true);
  map.addEventListener("click", (event) => press(event, session, before), true);
  map.addEventListener("dblclick", ({ target }) => {
    const ref = pressed(target);
    if (ref) typing.begin(ref);
  });
  frame.addEventListener("keydown", (event) => {
    if (event.target.matches(".klantreis-typing")) whileTyping(event, session, typing);
    else if (event.target instanceof HTMLTableCellElement || event.target.matches("[data-klantreis-title]")) onCell(event, session);
  }, true);
}

/** What answers a press itself. */
const BUSY = "a, button, summary, input, select, textarea, .klantreis-added, svg";

/** One press selects, a second of a finger begins typing; what readers get from a press, they get from the panel here. */
function press(event, session, before) {
  const ref = pressed(event.target);
  if (!ref) return;
  event.stopPropagation();
  // Chooses all from the first cell on, which stays selected
  if (event.shiftKey) return;
  const again = event.pointerType === "touch" && sameRef(before, ref);
  session.selection.set(ref);
  if (again) session.typist.begin(ref);
  else session.focus(ref);
}

function pressed(target) {
  if (target.closest(BUSY)) return undefined;
  const cell = target.closest("th, td");
  if (target.closest("[data-klantreis-title]")) return { type: "map" };
  return cell?.closest(".klantreis-table") ? refOf(cell) : undefined;
}

function onCell(event, session) {
  const { key, keyCode, altKey, shiftKey } = event;
  const { typist: typing } = session;
  // The browser would go back a page
  if (altKey && SIDEWAYS.includes(key)) event.preventDefault();
  const ref = event.target.matches("[data-klantreis-title]") ? { type: "map" } : refOf(event.target);
  if (!ref) return;
  if (key === "Enter" && altKey) return openDetails(event, session, ref);
  if (isCommand(event)) return;
  const composes = keyCode === OF_COMPOSING;
  if (BEGINNINGS.includes(key) || (composes && key.length === 1)) return typing.begin(ref, "");
  if (composes) return;
  if ((key === "Enter" && !shiftKey) || key === "F2") typing.begin(ref);
  else if (key.length === 1 && key !== " ") typing.begin(ref, key);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function openDetails(event, session, ref) {
  event.preventDefault();
  event.stopPropagation();
  session.openPanel(fieldBeside(session.draft.document, ref));
}

/** AltGr writes letters, although Windows tells of it as Ctrl and Alt. */
function isCommand(event) {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");
}

function whileTyping(event, session, typing) {
  const { key, keyCode, altKey, shiftKey, isComposing } = event;
  event.stopPropagation();
  if (isComposing || keyCode === OF_COMPOSING) return;
  if (key === "Enter" && altKey) insertLine(event.target);
  else if (key === "Enter") goOn(session, typing, shiftKey ? "ArrowUp" : "ArrowDown");
  else if (key === "Tab") goOn(session, typing, shiftKey ? "ArrowLeft" : "ArrowRight");
  else if (key === "Escape") goOn(session, typing);
  else return;
  event.preventDefault();
}

function insertLine(field) {
  field.dispatchEvent(new Event("beforeinput"));
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Takes what was typed and goes to the next cell in a direction; without one, gives back the old text and stays. */
function goOn(session, typing, key) {
  const { ref } = typing;
  if (key) typing.end();
  else typing.cancel();
  session.focus(ref);
  // Nothing is typed on a line between lanes
  const rows = session.grid.rows.filter(([head]) => !head.closest(".klantreis-line"));
  const cell = document.activeElement;
  const place = key && rows.some((row) => row.includes(cell)) && destination(rows, cell, rows.find((row) => row.includes(cell)).indexOf(cell), { key, ctrlKey: false });
  if (place) rows[place[1]][place[0]].dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  if (place) rows[place[1]][place[0]].focus();
}
