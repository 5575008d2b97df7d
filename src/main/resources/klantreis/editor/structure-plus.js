import { build } from "../viewer/build.js";
import { newLanes } from "./lane-items.js";
import { openMenu } from "./menu.js";

/**
 * A plus at the end of each phase, after the last phase and under the last lane.
 * @param {import("./session.js").Session} session
 * @param {import("./restructuring.js").Restructuring} restructuring
 */
export function addPluses(session, restructuring) {
  const { frame, table, window, rendered, draft, lang, t } = session;
  const phase = plus({ lang, "data-end": true, onclick: () => restructuring.addPhase() }, t("editor.structure.phase.add"));
  const lane = build("button", { type: "button", class: "klantreis-button", "aria-haspopup": "menu", onclick: () => {
    const about = { session, restructuring, document: draft.document, t };
    openMenu(frame, { label: t("editor.structure.lane.add"), lang, at: lane.getBoundingClientRect(), back: () => lane.focus() },
      newLanes(about, (kind) => restructuring.addLane(kind)));
  } }, `+ ${t("editor.structure.lane.add")}`);
  const foot = build("div", { class: "klantreis-added klantreis-foot", lang }, lane);
  const place = () => {
    const heads = [...table.querySelectorAll("th[data-phase]")];
    heads.filter((head) => !head.querySelector(".klantreis-plus:not([data-end])")).forEach((head) => head.append(
      plus({ lang, onclick: () => restructuring.addStep(head.dataset.phase) }, t("editor.structure.step.add"))));
    if (phase.parentElement !== heads.at(-1)) heads.at(-1).append(phase);
    if (foot.parentElement !== window) window.append(foot);
  };
  place();
  rendered.subscribe(place);
  session.closing.push(() => frame.querySelectorAll(".klantreis-plus, .klantreis-foot").forEach((added) => added.remove()));
}

/** For the pointer only: the menu of a phase says the same, and the name of a head should not. */
function plus(attributes, title) {
  return build("button", { type: "button", class: "klantreis-added klantreis-plus", tabindex: "-1", "aria-hidden": "true", title, ...attributes }, "+");
}
