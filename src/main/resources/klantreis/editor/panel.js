import { build, button } from "../viewer/build.js";
import { holdsCells } from "../shared/lane-kinds.js";
import { cellForm, imageForm } from "./cell-form.js";
import { Form } from "./form.js";
import { headerForm } from "./header-form.js";
import { laneForm } from "./lane-form.js";
import { phaseForm } from "./phase-form.js";
import { nameOf } from "./refs.js";
import { sectionOf } from "./sections.js";
import { stepForm } from "./step-form.js";

const FORMS = { map: headerForm, phase: phaseForm, step: stepForm, lane: laneForm, cell: cellForm, image: imageForm };
/** From so wide a window on, map and panel stand side by side. */
const WIDE = "(min-width: 1100px)";

/** The side panel: asks everything about what is selected. @param {import("./session.js").Session} session */
export function addPanel(session) {
  const { draft, selection, bar, shell, t } = session;
  const place = shell.side;
  const forms = new Map();
  const title = build("h2", { tabindex: "-1" });
  const body = build("form", { class: "klantreis-panel", novalidate: true, onsubmit: (event) => event.preventDefault() });
  let shown = [];
  let waiting = 0;
  const formOf = (name) => {
    if (!forms.has(name)) {
      const form = new Form(session, FORMS[name]);
      forms.set(name, { form, sections: form.sections.map(sectionOf) });
    }
    return forms.get(name);
  };
  const show = () => {
    cancelAnimationFrame(waiting);
    shown = asked(session).filter(([name, ref]) => formOf(name).form.follow(ref)).map(([name]) => formOf(name));
    const sections = shown.flatMap((one) => one.sections);
    if (sections.length !== body.children.length || sections.some((section, index) => section !== body.children[index])) body.replaceChildren(...sections);
    title.textContent = nameOf(draft.document, selection.ref);
  };
  const renew = () => {
    if (place.hidden) return;
    title.textContent = nameOf(draft.document, selection.ref);
    if (!shown.every(({ form }) => form.renew())) show();
  };
  session.openPanel = (name) => {
    place.hidden = false;
    show();
    focus(name && shown.map(({ form }) => form.elementOf(name)).find(Boolean), title);
  };
  const close = () => {
    place.hidden = true;
    session.focus(selection.ref);
  };
  place.append(build("header", {}, title, button(t("editor.panel.close"), "✕", close)), body);
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    session.focus(selection.ref);
  });
  session.frame.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    if (place.contains(document.activeElement)) session.focus(selection.ref);
    else session.openPanel();
  });
  bar.title.append(button(t("editor.panel.about"), t("editor.panel.about"), () => {
    selection.set({ type: "map" });
    session.openPanel();
  }));
  // Who walks through the map with the arrows does not wait for the panel
  selection.subscribe(() => {
    cancelAnimationFrame(waiting);
    if (!place.hidden) waiting = requestAnimationFrame(show);
  });
  draft.subscribe(renew);
  if (matchMedia(WIDE).matches) {
    place.hidden = false;
    show();
  }
}

/** What is asked about the selected element; about a cell also all about the step or phase at which it stands. */
function asked({ selection: { ref }, draft: { document } }) {
  if (ref.type !== "cell") return [[ref.type, ref]];
  const kind = document.lanes?.find(({ id }) => id === ref.lane)?.kind;
  const type = document.steps?.some(({ id }) => id === ref.at) ? "step" : "phase";
  const cell = kind && holdsCells(kind) ? [[kind === "image" ? "image" : "cell", ref]] : [];
  return [...cell, [type, { type, id: ref.at }]];
}

function focus(field, title) {
  const section = field?.closest(".klantreis-section");
  if (section) section.open = true;
  const inside = field?.querySelector("input, textarea, select, button");
  (inside ?? title).focus();
  field?.scrollIntoView({ block: "nearest" });
}
