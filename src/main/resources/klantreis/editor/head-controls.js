import { build } from "../viewer/build.js";
import { elementOf, nameOf } from "./refs.js";
import { headAt } from "./heads.js";

/**
 * A grip and a button for the menu, on the head that is pointed at, or else selected: one pair, because a map has hundreds of heads.
 * @param {import("./session.js").Session} session
 * @param {(ref: import("./refs.js").Ref, button: HTMLElement) => void} open
 */
export function addHeadControls(session, open) {
  const { frame, map, selection, rendered, draft, lang, t } = session;
  let at;
  const more = build("button", { type: "button", class: "klantreis-more-button", "aria-haspopup": "menu", "aria-expanded": "false",
    onclick: () => open(at, more) }, "⋯");
  const controls = build("section", { class: "klantreis-added klantreis-controls", lang }, build("span", { class: "klantreis-grip", "aria-hidden": "true" }), more);
  const stand = ({ head, ref }) => {
    at = ref;
    more.setAttribute("aria-label", t("editor.structure.actions", nameOf(draft.document, ref)));
    if (head !== controls.parentElement) head.append(controls);
  };
  const atSelected = () => {
    const head = selection.ref.type !== "cell" && elementOf(map, selection.ref);
    const found = head && headAt(head);
    if (found) stand(found);
  };
  const follow = ({ target }) => {
    const found = !isUsed(controls, more) && map.contains(target) && headAt(target);
    if (found) stand(found);
  };
  frame.addEventListener("pointerover", (event) => { if (event.pointerType !== "touch" && !event.buttons) follow(event); });
  frame.addEventListener("focusin", follow);
  selection.subscribe(atSelected);
  rendered.subscribe(() => { if (!isUsed(controls, more) || !controls.isConnected) atSelected(); });
  session.closing.push(() => controls.remove());
}

/** While its menu is open, or the keyboard is on it, the pair stays where it is. */
function isUsed(controls, more) {
  return controls.contains(document.activeElement) || more.getAttribute("aria-expanded") === "true";
}
