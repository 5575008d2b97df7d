import { build, button } from "../viewer/build.js";
import { lanesInSight, newLanes } from "./lane-items.js";
import { openMenu } from "./menu.js";

/**
 * What stands under the last lane: a button that adds one, and where cards leave out the heads of lanes, the way to their menus.
 * @param {import("./session.js").Session} session
 * @param {import("./restructuring.js").Restructuring} restructuring
 */
export function addFoot(session, restructuring) {
  const { frame, window, rendered, draft, lang, t } = session;
  const opening = (label, sign, items) => {
    const opener = button(sign, sign, () => openMenu(frame, { label, lang, at: opener.getBoundingClientRect(), back: () => opener.focus() },
      items({ session, restructuring, document: draft.document, t })));
    opener.setAttribute("aria-haspopup", "menu");
    return opener;
  };
  const [add, all] = [t("editor.structure.lane.add"), t("editor.structure.lanes")];
  const lanes = opening(all, all, lanesInSight);
  lanes.classList.add("klantreis-lane-menus");
  const foot = build("div", { class: "klantreis-added klantreis-foot", lang },
    opening(add, `+ ${add}`, (about) => newLanes(about, (kind) => restructuring.addLane(kind))), lanes);
  const place = () => {
    lanes.hidden = !lanesInSight({ session, document: draft.document }).length;
    if (foot.parentElement !== window) window.append(foot);
  };
  place();
  rendered.subscribe(place);
  session.closing.push(() => foot.remove());
}
