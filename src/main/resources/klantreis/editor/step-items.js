import { columns } from "./changes/steps.js";
import { withFetched } from "./fetching.js";
import { fullness } from "./fullness.js";
import { details, moves, removal } from "./item-parts.js";

/** What a step is if nothing is told. */
const USUAL = "touchpoint";

/** What can be done with a step. @param {import("./item-parts.js").About} about @returns {import("./menu.js").Item[]} */
export function stepItems(about) {
  const { session, restructuring, ref, document, t } = about;
  const step = document.steps.find(({ id }) => id === ref.id);
  const full = fullness(session, "steps");
  return [
    details(about),
    { label: t("editor.structure.step.before"), apart: true, ...full, run: () => restructuring.addBeside(ref, 0) },
    { label: t("editor.structure.step.after"), keys: t("editor.structure.key.after"), ...full, run: () => restructuring.addBeside(ref, 1) },
    { label: t("editor.structure.duplicate"), ...full, run: () => restructuring.duplicate(ref) },
    ...moves(about, t("editor.structure.left"), t("editor.structure.right"), [t("editor.structure.key.left"), t("editor.structure.key.right")]),
    { label: t("editor.structure.to-phase"), items: () => phases(about, step) },
    { label: t("editor.structure.kind"), apart: true, items: () => kinds(about, step) },
    { label: t("editor.structure.optional"), choice: "checkbox", on: step.optional,
      run: () => restructuring.setStep(ref, "optional", step.optional ? undefined : true, t("editor.structure.undo.optional", step.title)) },
    { label: t("editor.structure.returns"), items: () => returns(about, step) },
    removal(about),
  ];
}

function phases({ restructuring, ref, document }, step) {
  return document.phases.map(({ id, title }) => ({
    label: title, choice: "radio", on: id === step.phase,
    run: () => { if (id !== step.phase) restructuring.moveTo(ref, { phase: id }); },
  }));
}

function kinds({ session, restructuring, ref, t }, step) {
  return session.words.words["step.kind"].map(({ key, name }) => ({
    label: name, choice: "radio", on: key === (step.kind ?? USUAL),
    run: () => restructuring.setStep(ref, "kind", key === USUAL ? undefined : key, t("editor.structure.undo.kind", step.title)),
  }));
}

function returns({ session, restructuring, ref, document, t }, step) {
  const set = (id) => restructuring.setStep(ref, "returnsTo", id, t("editor.structure.undo.returns", step.title));
  const others = columns(document).filter(({ id }) => id !== ref.id);
  const pick = () => withFetched(session, async () => await import("./step-picking.js"), ({ pickStep }) => pickStep(session, ref.id, t("editor.structure.picking", step.title), set));
  return [
    { label: t("editor.structure.pick"), off: !others.length, run: pick },
    { label: t("editor.structure.nowhere"), choice: "radio", on: !step.returnsTo, run: () => set(undefined) },
    ...others.map(({ id, title }, index) => ({ label: title, choice: "radio", apart: index === 0, on: id === step.returnsTo, run: () => set(id) })),
  ];
}
