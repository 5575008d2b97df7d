import { build } from "../viewer/build.js";

/**
 * A plus at the end of each phase and after the last phase.
 * @param {import("./session.js").Session} session
 * @param {import("./restructuring.js").Restructuring} restructuring
 */
export function addPluses(session, restructuring) {
  const { frame, table, rendered, lang, t } = session;
  const phase = plus({ lang, "data-end": true, onclick: () => restructuring.addPhase() }, t("editor.structure.phase.add"));
  const place = () => {
    const heads = [...table.querySelectorAll("th[data-phase]")];
    heads.filter((head) => !head.querySelector(".klantreis-plus:not([data-end])")).forEach((head) => head.append(
      plus({ lang, onclick: () => restructuring.addStep(head.dataset.phase) }, t("editor.structure.step.add"))));
    if (phase.parentElement !== heads.at(-1)) heads.at(-1).append(phase);
  };
  place();
  rendered.subscribe(place);
  session.closing.push(() => frame.querySelectorAll(".klantreis-plus").forEach((added) => added.remove()));
}

/** For the pointer only: the menu of a phase says the same, and the name of a head should not. */
function plus(attributes, title) {
  return build("button", { type: "button", class: "klantreis-added klantreis-plus", tabindex: "-1", "aria-hidden": "true", title, ...attributes }, "+");
}
