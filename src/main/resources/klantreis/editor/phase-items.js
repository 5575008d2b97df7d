import { stepsIn } from "./places.js";
import { fullness } from "./fullness.js";
import { details, moves, removal } from "./item-parts.js";

/** What can be done with a phase. @param {import("./item-parts.js").About} about @returns {import("./menu.js").Item[]} */
export function phaseItems(about) {
  const { session, restructuring, ref, document, t } = about;
  const full = fullness(session, "phases");
  const copied = stepsIn(document, ref.id).length;
  const only = document.phases.length === 1 ? { off: true, note: t("editor.structure.only") } : {};
  return [
    details(about),
    { label: t("editor.structure.step.add"), apart: true, ...fullness(session, "steps"), run: () => restructuring.addStep(ref.id) },
    { label: t("editor.structure.phase.before"), ...full, run: () => restructuring.addBeside(ref, 0) },
    { label: t("editor.structure.phase.after"), keys: t("editor.structure.key.after"), ...full, run: () => restructuring.addBeside(ref, 1) },
    { label: t("editor.structure.duplicate"), ...fullness(session, "steps", copied), ...full, run: () => restructuring.duplicate(ref) },
    ...moves(about, t("editor.structure.left"), t("editor.structure.right"), [t("editor.structure.key.left"), t("editor.structure.key.right")]),
    { ...removal(about), ...only },
  ];
}
