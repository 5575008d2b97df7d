import { build, button } from "../viewer/build.js";
import { kept, keep } from "../plan/kept-view.js";
import { start } from "../plan/main.js";
import { chooser } from "../plan/views.js";
import { openDialog } from "../shared/dialog.js";
import { addStyles } from "../shared/styles.js";
import { moveByKey, moveInPlan, standing } from "./changes/improvement-moves.js";
import { addImprovement } from "./changes/improvements.js";
import { namesOf } from "./plan-cards.js";
import { commandByKey, undoing } from "./plan-commands.js";
import { PlanDesk } from "./plan-desk.js";
import { PlanForm } from "./plan-form.js";
import { PlanNew } from "./plan-new.js";

/** What could not be taken from a plan is still there when somebody comes back to it. */
const plans = new WeakMap();
let made = 0;

/** Opens the improvement plan of the draft. @param {import("./session.js").Session} session @returns {Promise<void>} when it can be seen */
export async function openPlan(session) {
  await addStyles(import.meta.url, "plan-dialog.css");
  if (!plans.has(session)) plans.set(session, new PlanDialog(session));
  await plans.get(session).open();
}

/** The plan over the editor: each move is a step of the draft, saved and merged like any other. */
class PlanDialog {
  #hint = `klantreis-plan-hint-${made += 1}`;
  #status = build("p", { role: "status" });
  #open = false;

  constructor(session) {
    const { draft, t } = session;
    const tell = (...news) => this.#tell(...news);
    this.session = session;
    this.texts = { lang: session.lang, ...Object.fromEntries(["views", "list", "matrix", "board", "edit"].map((name) => [name, t(`editor.plan.${name}`)])) };
    this.names = namesOf(session);
    this.desk = new PlanDesk(session, this.#hint, {
      view: kept(),
      open: (id) => this.form.open(this.desk.current = id),
      drop: (id, place) => this.#move(id, () => moveInPlan(draft.document, id, place)),
      press: (id, key) => this.#move(id, () => moveByKey(draft.document, this.desk.view, id, key)),
      otherwise: () => this.adding.input,
    });
    this.form = new PlanForm(session, { left: () => this.desk.focus(), tell });
    this.views = chooser(this.texts, (view) => this.#show(view));
    this.views.choose(this.desk.view);
    this.adding = new PlanNew(session, { add: (title) => this.#add(title), tell });
  }

  async open() {
    if (this.#open) return;
    this.#open = true;
    const { draft, frame, lang, t } = this.session;
    const [undo, redo] = undoing(this.session, (message) => this.#tell(message));
    const saving = button(t("editor.saving.save"), t("editor.saving.save"), () => this.#save());
    const listening = new AbortController();
    const stop = draft.subscribe(() => this.#renew());
    const closed = () => {
      this.#leave();
      stop();
      listening.abort();
    };
    saving.dataset.main = "";
    this.#tell("");
    this.dialog = await openDialog(frame, { name: "planning", title: t("editor.plan"), close: t("editor.plan.close"), lang, closed },
      build("div", { class: "klantreis-plan-bar" }, this.views.element, undo, redo, this.adding.element),
      build("p", { class: "klantreis-plan-hint", id: this.#hint }, t("editor.plan.hint")),
      build("div", { class: "klantreis-plan-body" }, this.desk.element, this.form.element),
      build("footer", {}, this.#status, button(t("editor.plan.close"), t("editor.plan.close"), () => this.dialog.close()), saving));
    commandByKey(this.dialog, { undo: () => undo.click(), redo: () => redo.click(), save: () => this.#save() }, listening.signal);
    this.#renew();
  }

  #leave() {
    const { session } = this;
    this.#open = false;
    this.adding.take();
    this.form.close();
    const untaken = this.#untaken();
    if (untaken) session.say(session.t("editor.panel.untaken", untaken), "error");
    // Readers see the plan of this map from now on, though it may have had none when the page came
    start(document, this.texts);
  }

  /** What needs correcting before it can be taken, in words; empty if all is well. */
  #untaken() {
    return [...this.form.untaken, ...this.adding.untaken].join(", ");
  }

  #show(view) {
    keep(view);
    this.desk.view = view;
    this.desk.renew();
  }

  #renew() {
    this.desk.renew();
    this.form.renew();
  }

  #move(id, moved) {
    const { draft, t } = this.session;
    const one = draft.document.improvements?.find((each) => each.id === id);
    if (!one) return this.#tell(t("editor.plan.gone"));
    const next = moved();
    this.desk.current = id;
    if (next === draft.document) return this.#tell(t("editor.plan.no-further", one.title));
    draft.change(t("editor.plan.moved", one.title), next);
    this.desk.focus();
    return this.#tell(this.#where(id));
  }

  #where(id) {
    const { draft, t } = this.session;
    const { title, horizon = "", impact, effort } = draft.document.improvements.find((one) => one.id === id);
    const { view } = this.desk;
    const { place, of } = standing(draft.document, view, id);
    if (view === "matrix") return impact && effort ? t("editor.plan.in-matrix", title, impact, effort) : t("editor.plan.in-column", title, this.names.apart);
    return view === "board" ? t("editor.plan.in-board", title, this.names[horizon || "none"] ?? horizon, place, of) : t("editor.plan.in-list", title, place, of);
  }

  #add(title) {
    const { draft, t } = this.session;
    const { document, id } = addImprovement(draft.document, title, []);
    this.desk.current = id;
    draft.change(t("editor.panel.added", title), document);
    this.#tell(t("editor.plan.added", title));
  }

  async #save() {
    this.adding.take();
    this.form.settle();
    const { session } = this;
    const { t } = session;
    const told = !session.draft.dirty ? t("editor.saving.nothing") : t(await session.save() ? "editor.plan.saved" : "editor.plan.unsaved");
    const untaken = this.#untaken();
    if (untaken) this.#tell(`${told} ${t("editor.plan.untaken", untaken)}`, "error");
    else this.#tell(told);
  }

  #tell(message, tone = "info") {
    this.#status.dataset.tone = tone;
    this.#status.textContent = message;
  }
}
