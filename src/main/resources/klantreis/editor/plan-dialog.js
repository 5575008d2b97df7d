import { build, button } from "../viewer/build.js";
import { kept, keep } from "../plan/kept-view.js";
import { start } from "../plan/main.js";
import { chooser } from "../plan/views.js";
import { openDialog } from "../shared/dialog.js";
import { addStyles } from "../shared/styles.js";
import { moveByKey, moveInPlan, standing } from "./changes/improvement-moves.js";
import { addImprovement } from "./changes/improvements.js";
import { adding } from "./controls/adding.js";
import { cardsOf, namesOf } from "./plan-cards.js";
import { addPlanDrag } from "./plan-drag.js";
import { PlanForm } from "./plan-form.js";
import { addPlanKeys } from "./plan-keys.js";

let opened = 0;

/** Opens the improvement plan of the draft. @param {import("./session.js").Session} session @returns {Promise<void>} when it can be seen */
export async function openPlan(session) {
  await addStyles(import.meta.url, "plan-dialog.css");
  await new PlanDialog(session).open();
}

/** The plan over the editor: each move is a step of the draft, saved and merged like any other. */
class PlanDialog {
  #hint = `klantreis-plan-hint-${opened += 1}`;
  #desk = build("div", { class: "klantreis-plan-desk" });
  #status = build("p", { role: "status" });
  #view = kept();
  /** The card that somebody works with. */
  #current = "";

  constructor(session) {
    const { t } = session;
    this.session = session;
    this.texts = { lang: session.lang, ...Object.fromEntries(["views", "list", "matrix", "board", "edit"].map((name) => [name, t(`editor.plan.${name}`)])) };
    this.names = namesOf(session);
    this.form = new PlanForm(session, () => this.#focus());
    this.views = chooser(this.texts, (view) => this.#show(view));
    this.views.choose(this.#view);
    this.adding = adding({ session, changed: () => {} }, t("editor.plan.new"), [{ label: t("editor.plan.add"), sign: t("editor.plan.add"), add: (title) => this.#add(title) }]);
  }

  async open() {
    const { draft, frame, lang, t } = this.session;
    const stop = draft.subscribe(() => this.#renew());
    const about = { name: "planning", title: t("editor.plan"), close: t("editor.plan.close"), lang, closed: () => {
      this.form.settle();
      stop();
      // Readers see the plan of this map from now on, though it may have had none when the page came
      start(document, this.texts);
    } };
    const save = button(t("editor.saving.save"), t("editor.saving.save"), () => this.#save());
    save.dataset.main = "";
    this.dialog = await openDialog(frame, about,
      build("div", { class: "klantreis-plan-bar" }, this.views.element, ...this.#undoing(), this.adding.row),
      build("p", { class: "klantreis-plan-hint", id: this.#hint }, t("editor.plan.hint")),
      build("div", { class: "klantreis-plan-body" }, this.#desk, this.form.element),
      build("footer", {}, this.#status, button(t("editor.plan.close"), t("editor.plan.close"), () => this.dialog.close()), save));
    addPlanDrag(this.#desk, (id, place) => this.#move(id, moveInPlan(draft.document, id, place)));
    addPlanKeys(this.#desk, { open: (id) => this.#open(id), move: (id, key) => this.#move(id, moveByKey(draft.document, this.#view, id, key)) });
    this.dialog.addEventListener("keydown", (event) => this.#press(event));
    this.#renew();
  }

  #undoing() {
    const { draft, t } = this.session;
    return [["editor.undo", "↶", () => draft.undoName, () => draft.undo(), "editor.undone"], ["editor.redo", "↷", () => draft.redoName, () => draft.redo(), "editor.redone"]]
      .map(([label, sign, name, run, done]) => button(t(label), sign, () => {
        const step = name();
        if (step) run();
        this.#tell(step ? t(done, step) : t("editor.plan.nothing"));
      }));
  }

  #press(event) {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (!(ctrlKey || metaKey) || !["z", "y"].includes(key.toLowerCase()) || target.matches("input[type=text], textarea")) return;
    event.preventDefault();
    const [undo, redo] = this.dialog.querySelectorAll(".klantreis-plan-bar > .klantreis-button");
    (key.toLowerCase() === "y" || shiftKey ? redo : undo).click();
  }

  #show(view) {
    keep(view);
    this.#view = view;
    this.#renew();
  }

  #renew() {
    const { scrollTop } = this.#desk;
    const held = this.#desk.contains(document.activeElement);
    this.#desk.replaceChildren(cardsOf(this.#view, this.session, this.#hint));
    this.#desk.scrollTop = scrollTop;
    this.form.renew();
    if (held) this.#focus();
  }

  #focus() {
    const card = [...this.#desk.querySelectorAll("[data-card]")].find(({ dataset }) => dataset.card === this.#current);
    (card?.querySelector("button") ?? this.adding.input).focus();
  }

  #open(id) {
    this.#current = id;
    this.form.open(id);
  }

  #move(id, next) {
    const { draft, t } = this.session;
    const { title } = draft.document.improvements.find((one) => one.id === id);
    this.#current = id;
    const moved = next !== draft.document;
    draft.change(t("editor.plan.moved", title), next);
    this.#focus();
    this.#tell(moved ? this.#where(id) : t("editor.plan.no-further", title));
  }

  #where(id) {
    const { draft, t } = this.session;
    const { title, horizon = "", impact, effort } = draft.document.improvements.find((one) => one.id === id);
    const { place, of } = standing(draft.document, this.#view, id);
    if (this.#view === "matrix") return impact && effort ? t("editor.plan.in-matrix", title, impact, effort) : t("editor.plan.in-column", title, this.names.apart);
    return this.#view === "board" ? t("editor.plan.in-board", title, this.names[horizon || "none"] ?? horizon, place, of) : t("editor.plan.in-list", title, place, of);
  }

  #add(title) {
    const { draft, t } = this.session;
    const { document, id } = addImprovement(draft.document, title, []);
    this.#current = id;
    draft.change(t("editor.panel.added", title), document);
    this.#tell(t("editor.plan.added", title));
  }

  async #save() {
    this.form.settle();
    const { session } = this;
    const { t } = session;
    if (!session.draft.dirty) return this.#tell(t("editor.saving.nothing"));
    this.#tell(t(await session.save() ? "editor.plan.saved" : "editor.plan.unsaved"));
  }

  #tell(message) {
    this.#status.textContent = message;
  }
}
