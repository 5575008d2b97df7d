import { build } from "../viewer/build.js";
import { LEAST, MOST, signed } from "../shared/valence.js";
import { yOf } from "../shared/curve.js";
import { arrange } from "./arrange.js";

/**
 * A slider for each step, over the picture of the curve: what is within a picture is not told to those who do not see it.
 * The tab key stops at one of them.
 */
export class CurveOverlay {
  /** @type {Map<string, HTMLElement>} by step, in the order of the columns */
  #points = new Map();
  /** What each point was last told. @type {WeakMap<HTMLElement, {step: object, words: string}>} */
  #told = new WeakMap();
  #stop = "";

  /** @param {{label: string, unknown: string, lang: string}} texts `unknown` is said of a step without valence */
  constructor({ label, unknown, lang }) {
    this.unknown = unknown;
    this.element = build("div", { class: "klantreis-added klantreis-points", role: "group", "aria-label": label, lang });
  }

  /**
   * Puts a point over each column that is a step.
   * @param {SVGElement} svg
   * @param {({step?: object})[]} columns
   */
  place(svg, columns) {
    if (svg.previousElementSibling !== this.element) svg.before(this.element);
    const hadFocus = this.element.contains(document.activeElement);
    const before = this.#points;
    this.#points = new Map(columns.flatMap(({ step }) => (step ? [[step.id, before.get(step.id) ?? point(step.id)]] : [])));
    const points = [...this.#points.values()];
    arrange(this.element, points);
    this.element.style.setProperty("--klantreis-count", columns.length);
    columns.forEach(({ step }, i) => { if (step) this.#points.get(step.id).style.left = `${(i + 0.5) * 100 / columns.length}%`; });
    this.stopAt(this.#points.has(this.#stop) ? this.#stop : this.#points.keys().next().value);
    if (hadFocus) this.focus();
  }

  /**
   * @param {object[]} steps
   * @param {(step: object) => string} wordOf
   * @param {string} lang language of the map
   */
  tell(steps, wordOf, lang) {
    for (const step of steps) {
      const point = this.#points.get(step.id);
      const words = step.valence === undefined ? this.unknown : `${wordOf(step)} ${signed(step.valence, lang)}`.trim();
      const before = this.#told.get(point);
      if (point && (before?.step !== step || before.words !== words)) tell(point, step, words, lang);
      if (point) this.#told.set(point, { step, words });
    }
  }

  /** From there the arrows lead to the others. @param {string} [step] */
  stopAt(step) {
    if (!this.#points.has(step)) return;
    this.#points.get(this.#stop)?.setAttribute("tabindex", "-1");
    this.#points.get(step).setAttribute("tabindex", "0");
    this.#stop = step;
  }

  focus() {
    this.#points.get(this.#stop)?.focus();
  }

  /** @param {string} step @param {number} by columns to the right */
  walk(step, by) {
    const steps = [...this.#points.keys()];
    this.#points.get(steps[steps.indexOf(step) + by])?.focus();
  }
}

/** The step of a point. @param {HTMLElement} element */
export function stepOf(element) {
  return element.dataset.klantreisPoint;
}

function tell(point, { title, valence }, words, lang) {
  const told = { lang, "aria-label": title, "aria-valuenow": String(valence ?? 0), "aria-valuetext": words };
  Object.entries(told).forEach(([name, value]) => point.setAttribute(name, value));
  point.toggleAttribute("data-unknown", valence === undefined);
  point.style.setProperty("--klantreis-y", `${yOf(valence ?? 0)}px`);
}

function point(step) {
  return build("span", {
    role: "slider", tabindex: "-1", "aria-orientation": "vertical", "aria-valuemin": String(LEAST), "aria-valuemax": String(MOST),
    "data-klantreis-point": step,
  });
}
