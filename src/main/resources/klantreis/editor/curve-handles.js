import { addStyles } from "../shared/styles.js";
import { LEAST, MOST, nearest, signed } from "../shared/valence.js";
import { columnsOf } from "./changes/columns.js";
import { setStep } from "./changes/steps.js";
import { addCurveDrag } from "./curve-drag.js";
import { CurveOverlay, stepOf } from "./curve-overlay.js";
import { showCurve } from "./curve-picture.js";
import { namesOf, wordsOf } from "./emotion-words.js";
import { withFetched } from "./fetching.js";

const MOVES = {
  ArrowUp: (valence) => valence + 0.5,
  ArrowDown: (valence) => valence - 0.5,
  PageUp: (valence) => valence + 1,
  PageDown: (valence) => valence - 1,
  Home: () => MOST,
  End: () => LEAST,
};
const WALKS = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Lets the points of the curve be moved, by hand and from the keyboard.
 * @param {import("./session.js").Session} session
 */
export function addCurveHandles(session) {
  addStyles(import.meta.url, "curve-handles.css");
  const handles = new CurveHandles(session);
  handles.show();
  session.rendered.subscribe(() => handles.show());
  session.draft.subscribe(({ before, document }) => {
    if (before.steps !== document.steps || before.emotionWords !== document.emotionWords) handles.move();
  });
  session.selection.subscribe(({ type, id }) => { if (type === "step") handles.overlay.stopAt(id); });
  session.table.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches(".klantreis-curve > td")) return;
    handles.overlay.focus();
    event.preventDefault();
  });
}

function idsOf(document) {
  return columnsOf(document).map(({ phase, step }) => (step ?? phase).id).join();
}

class CurveHandles {
  /** A valence that a hand is trying out. @type {{step: string, valence: number} | undefined} */
  #tried;

  constructor(session) {
    this.session = session;
    const { t, lang, selection } = session;
    this.overlay = new CurveOverlay({ label: t("editor.curve.points"), unknown: t("editor.curve.unknown"), lang });
    const { element } = this.overlay;
    element.addEventListener("keydown", (event) => this.#press(event));
    element.addEventListener("focusin", ({ target }) => selection.set({ type: "step", id: stepOf(target) }));
    element.addEventListener("dblclick", ({ target }) => this.#pick(stepOf(target)));
    element.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.#pick(stepOf(event.target));
    });
    this.drag = addCurveDrag(element, {
      valenceOf: (point) => this.#step(stepOf(point))?.valence ?? 0,
      scale: () => this.#svg.getBoundingClientRect().height / this.#svg.height.baseVal.value,
      tried: (point, valence) => this.#try({ step: stepOf(point), valence }),
      dropped: (point, valence) => this.#set(stepOf(point), valence),
      cancelled: () => this.#try(undefined),
    });
  }

  get #svg() {
    return this.session.map.querySelector("svg.klantreis-curve");
  }

  /** Puts the points onto a picture that the server has drawn. */
  show() {
    const svg = this.#svg;
    if (!svg) return this.overlay.element.remove();
    this.overlay.place(svg, columnsOf(this.session.rendered.pictured));
    this.move();
    if (!this.#tried && !this.session.rendered.isAhead) this.overlay.element.removeAttribute("data-moved");
  }

  /** Moves picture and points to where the draft has them, ahead of the server; not while its columns are yet to be drawn. */
  move() {
    const { map, draft, rendered, words } = this.session;
    if (idsOf(rendered.pictured) !== idsOf(draft.document)) return;
    const document = this.#tried ? setStep(draft.document, this.#tried.step, "valence", this.#tried.valence) : draft.document;
    if (showCurve(map, document, words.words.emotion)) this.overlay.element.setAttribute("data-moved", "");
    this.overlay.tell(document.steps ?? [], namesOf(wordsOf(document, words.words.emotion)), document.lang);
  }

  #press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = stepOf(event.target);
    const valence = this.#step(step)?.valence ?? 0;
    if (event.key === "Escape" && this.#tried) this.drag.cancel();
    else if (event.key === "Escape") this.overlay.element.closest("td").focus();
    else if (MOVES[event.key]) this.#set(step, nearest(MOVES[event.key](valence)));
    else if (event.key === "Delete" || event.key === "Backspace") this.#set(step, undefined);
    else if (WALKS[event.key]) this.overlay.walk(step, WALKS[event.key]);
    else if (event.key === "Enter" || event.key === " ") this.#pick(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #try(tried) {
    this.#tried = tried;
    this.move();
  }

  #set(id, valence) {
    const { draft, t } = this.session;
    this.#tried = undefined;
    const step = this.#step(id);
    if (!step) return;
    const { title } = step;
    const name = valence === undefined ? t("editor.curve.clear", title) : t("editor.curve.set", title, signed(valence, draft.document.lang));
    draft.change(name, setStep(draft.document, id, "valence", valence), { join: `valence ${id}` });
  }

  /** Fetched when it is first wanted: it brings a wheel and some hundred words. */
  #pick(step) {
    if (!this.#step(step)) return undefined;
    return withFetched(this.session, async () => await import("./emotion-picker.js"), ({ openEmotionPicker }) => openEmotionPicker(this.session, step));
  }

  /** Nothing of a step that was just deleted, and is seen until the map is drawn anew. */
  #step(id) {
    return this.session.draft.document.steps?.find((step) => step.id === id);
  }
}
