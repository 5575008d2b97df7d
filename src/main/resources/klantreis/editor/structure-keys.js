import { headAt } from "./heads.js";
import { nameOf } from "./refs.js";

const ACROSS = { ArrowLeft: -1, ArrowRight: 1 };
/** A Mac's key named Delete is Backspace. */
const REMOVE = ["Delete", "Backspace"];
const DOWN = { ArrowUp: -1, ArrowDown: 1 };

/**
 * On a head: Alt with the arrows moves it, Ctrl+Enter adds another after it, Delete takes it away.
 * @param {import("./session.js").Session} session
 * @param {import("./restructuring.js").Restructuring} restructuring
 */
export function addStructureKeys(session, restructuring) {
  const { frame, map, draft } = session;
  frame.addEventListener("keydown", (event) => {
    const found = map.contains(event.target) && headAt(event.target);
    // What was just deleted is seen until the map is drawn anew
    const run = found && nameOf(draft.document, found.ref) && wanted(event, found.ref, restructuring);
    if (!run) return;
    event.preventDefault();
    // The viewer opens the details of a step with Enter
    event.stopPropagation();
    run();
  }, true);
}

function wanted(event, ref, restructuring) {
  const { key, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const direction = (ref.type === "lane" ? DOWN : ACROSS)[key];
  if (direction && altKey && !command) return () => restructuring.moveOn(ref, direction);
  if (key === "Enter" && command) return () => restructuring.addBeside(ref, 1);
  return REMOVE.includes(key) && !command && !altKey ? () => restructuring.remove(ref) : undefined;
}
