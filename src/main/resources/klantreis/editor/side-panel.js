import { build, button } from "../viewer/build.js";
import { groupOf, holdsCells } from "../shared/lane-kinds.js";
import { cellForm, imageForm } from "./cell-form.js";
import { same } from "../shared/same.js";
import { withFetched } from "./fetching.js";
import { Form } from "./form.js";
import { phaseForm } from "./phase-form.js";
import { nameOf } from "./refs.js";
import { sectionOf } from "./sections.js";

const FORMS = { phase: phaseForm, cell: cellForm, image: imageForm };
/** What is asked about steps, lanes, the map as a whole and work in a blueprint joins them when it is first wanted. */
const LATER = {
  step: async () => (await import("./step-form.js")).stepForm,
  lane: async () => (await import("./lane-form.js")).laneForm,
  map: async () => (await import("./header-form.js")).headerForm,
  work: async () => (await import("./work-form.js")).workForm,
};
/** Who walks through the map with the arrows does not wait for the panel. */
const REST = 80;

/** The side panel: asks everything about what is selected. */
export class SidePanel {
  #session;
  #place;
  #title = build("h2", { tabindex: "-1" });
  #body = build("form", { class: "klantreis-panel", novalidate: true, onsubmit: (event) => event.preventDefault() });
  #forms = new Map();
  /** Forms that hold what could not be taken, until somebody comes back to what they are about. */
  #left = new Map();
  #shown = [];
  #waiting = 0;

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    const { draft, selection, shell, t } = session;
    this.#session = session;
    this.#place = shell.side;
    this.#place.append(build("header", {}, this.#title, button(t("editor.panel.close"), "✕", () => this.close())), this.#body);
    selection.subscribe(() => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#show(), REST);
    });
    draft.subscribe(() => this.#renew());
  }

  /** Whether the focus is in it. */
  get active() {
    return this.#place.contains(document.activeElement);
  }

  /** @returns {Promise<void> | undefined} when all is there, if not at once */
  open() {
    this.#place.hidden = false;
    return this.#show();
  }

  close() {
    this.#place.hidden = true;
    this.leave();
  }

  /** Goes back to the map. */
  leave() {
    this.#session.focus(this.#session.selection.ref);
  }

  /** Goes to a field, or to the panel's head. @param {string} [name] a member of the document */
  async enter(name) {
    await this.open();
    const field = name && this.#shown.map(({ form }) => form.elementOf(name)).find(Boolean);
    const section = field?.closest(".klantreis-section");
    if (section) section.open = true;
    const inside = [...field?.querySelectorAll("input, textarea, select, button") ?? []].find((each) => each.checkVisibility());
    (inside ?? this.#title).focus();
    field?.scrollIntoView({ block: "nearest" });
  }

  /** Takes what is being typed into the draft. */
  settle() {
    const field = document.activeElement;
    if (this.active && field.matches("input[type=text], textarea")) field.dispatchEvent(new Event("change"));
  }

  /** Adds what is about to be added. */
  takeNames() {
    if (this.active) document.activeElement.dispatchEvent(new Event("klantreis-taken"));
  }

  /** Takes what waits for a pause; who types types on. */
  takeWaiting() {
    this.#forms.forEach(({ form }) => form.settle());
  }

  #show() {
    clearTimeout(this.#waiting);
    if (this.#place.hidden) return undefined;
    const { draft, selection } = this.#session;
    const wanted = asked(draft.document, selection.ref);
    const missing = wanted.find(([name]) => !(name in FORMS));
    if (missing) return this.#fetch(missing[0]);
    this.#shown.filter(({ name, ref }) => !wanted.some((one) => same(one, [name, ref]))).forEach((one) => this.#leave(one));
    this.#shown = wanted.map(([name, ref]) => ({ name, ref, ...this.#form(name, ref) })).filter(({ form, ref }) => form.follow(ref));
    const sections = this.#shown.flatMap((one) => one.sections);
    const stands = sections.length === this.#body.children.length && sections.every((section, index) => section === this.#body.children[index]);
    if (!stands) this.#body.replaceChildren(...sections);
    this.#title.textContent = nameOf(draft.document, selection.ref);
    return undefined;
  }

  #fetch(name) {
    const again = () => this.#show();
    return withFetched(this.#session, LATER[name], (form) => {
      FORMS[name] = form;
      return again();
    }, again);
  }

  #renew() {
    if (this.#place.hidden) return;
    if (!this.#shown.every(({ form }) => form.renew())) this.#show();
    this.#title.textContent = nameOf(this.#session.draft.document, this.#session.selection.ref);
  }

  #leave({ name, ref, form }) {
    if (!form.untaken.length) return;
    this.#left.set(JSON.stringify([name, ref]), this.#forms.get(name));
    this.#forms.delete(name);
    this.#session.say(this.#session.t("editor.panel.untaken", form.untaken.join(", ")), "error");
  }

  #form(name, ref) {
    const place = JSON.stringify([name, ref]);
    const left = this.#left.get(place);
    this.#left.delete(place);
    if (left) this.#forms.set(name, left);
    if (!this.#forms.has(name)) {
      const form = new Form(this.#session, FORMS[name]);
      this.#forms.set(name, { form, sections: form.sections.map(sectionOf) });
    }
    return this.#forms.get(name);
  }
}

/** Forms and what they are about; about a cell also everything about the step or phase at which it stands. */
function asked(journey, ref) {
  if (ref.type !== "cell") return [[ref.type, ref]];
  const kind = journey.lanes?.find(({ id }) => id === ref.lane)?.kind ?? "";
  const type = journey.steps?.some(({ id }) => id === ref.at) ? "step" : "phase";
  const cell = holdsCells(kind) ? [[kind === "image" ? "image" : groupOf(kind) ? "work" : "cell", ref]] : [];
  return [...cell, [type, { type, id: ref.at }]];
}
