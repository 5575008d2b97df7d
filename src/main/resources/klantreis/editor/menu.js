import { build } from "../viewer/build.js";
import { Typeahead } from "./typeahead.js";

/**
 * @typedef {object} Item
 * @property {string} label
 * @property {string} [note] a quiet second line: what it means, or why it cannot be
 * @property {string} [keys] the same from the keyboard: "Alt+→"
 * @property {boolean} [off] cannot be chosen now
 * @property {"checkbox" | "radio"} [choice]
 * @property {boolean} [on] whether it is chosen
 * @property {boolean} [apart] begins a group
 * @property {() => Item[]} [items] opens a menu of its own
 * @property {() => void} [run]
 */

const MARGIN = 8;

/**
 * Opens a menu with the focus in it, as the ARIA guide has menus.
 * @param {HTMLElement} home where it stands in the page
 * @param {{label: string, lang: string, at: Span, back: () => void}} about beside what it opens, and how the focus returns
 * @param {Item[]} items
 * @typedef {{left: number, right: number, top: number, bottom: number}} Span
 */
export function openMenu(home, { label, lang, at, back }, items) {
  const close = () => {
    home.removeEventListener("pointerdown", outside, true);
    menu.remove();
    back();
  };
  const menu = new Menu(home, { label, lang }, items, close);
  const outside = ({ target }) => { if (!menu.holds(target)) close(); };
  home.addEventListener("pointerdown", outside, true);
  menu.show(at, false);
}

/**
 * Where a menu fits: below what opened it, or aside; where there is no room, as near as it can.
 * @param {Span} at
 * @param {{width: number, height: number}} size
 * @param {{width: number, height: number}} view
 * @param {boolean} aside
 */
export function fitting(at, size, view, aside) {
  const fits = (aside ? at.right : at.left) + size.width <= view.width - MARGIN;
  const left = aside ? (fits ? at.right : at.left - size.width) : (fits ? at.left : at.right - size.width);
  const top = Math.min(aside ? at.top : at.bottom, view.height - size.height - MARGIN);
  return { left: Math.max(MARGIN, left), top: Math.max(MARGIN, top) };
}

class Menu {
  #typeahead = new Typeahead();
  #child;

  /** @param {() => void} close closes all of them */
  constructor(home, { label, lang }, items, close, leave = close) {
    this.home = home;
    this.lang = lang;
    this.items = items;
    this.close = close;
    this.leave = leave;
    this.rows = items.map((item) => row(item, (event) => this.#choose(item, event.currentTarget)));
    this.element = build("div", { class: "klantreis-added klantreis-actions", role: "menu", "aria-label": label, lang,
      onkeydown: (event) => this.#press(event) }, ...this.rows);
  }

  show(at, aside) {
    this.home.append(this.element);
    const { left, top } = fitting(at, this.element.getBoundingClientRect(), { width: innerWidth, height: innerHeight }, aside);
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
    this.#focus(Math.max(0, this.items.findIndex(({ choice, on }) => choice === "radio" && on)));
  }

  remove() {
    this.#child?.remove();
    this.element.remove();
  }

  holds(node) {
    return this.element.contains(node) || Boolean(this.#child?.holds(node));
  }

  #choose(item, element) {
    if (item.off) return;
    if (item.items) return this.#open(item, element);
    this.close();
    item.run();
  }

  #open(item, element) {
    this.#child?.remove();
    element.setAttribute("aria-expanded", "true");
    this.#child = new Menu(this.home, { label: item.label, lang: this.lang }, item.items(), this.close, () => {
      this.#child.remove();
      this.#child = undefined;
      element.setAttribute("aria-expanded", "false");
      element.focus();
    });
    this.#child.show(element.getBoundingClientRect(), true);
  }

  #press(event) {
    const current = this.rows.indexOf(document.activeElement);
    const { length } = this.rows;
    const keys = {
      ArrowDown: () => this.#focus((current + 1) % length),
      ArrowUp: () => this.#focus((current - 1 + length) % length),
      Home: () => this.#focus(0),
      End: () => this.#focus(length - 1),
      ArrowRight: () => { if (this.items[current].items) this.#choose(this.items[current], this.rows[current]); },
      ArrowLeft: () => { if (this.leave !== this.close) this.leave(); },
      Escape: this.leave,
      Tab: this.close,
    };
    const found = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey
      ? this.#typeahead.find(this.items.map(({ label }) => label), current, event.key, event.timeStamp) : -1;
    if (found >= 0) this.#focus(found);
    else if (keys[event.key]) keys[event.key]();
    else return;
    // What the map does with these keys is not meant here, nor what a dialog does with Escape
    event.preventDefault();
    event.stopPropagation();
  }

  #focus(index) {
    this.rows.forEach((row, place) => { row.tabIndex = place === index ? 0 : -1; });
    this.rows[index].focus();
  }
}

function row(item, onclick) {
  const { label, note, keys, choice } = item;
  const state = {
    ...(item.off ? { "aria-disabled": "true" } : {}),
    ...(choice ? { "aria-checked": String(Boolean(item.on)) } : {}),
    ...(item.items ? { "aria-haspopup": "menu", "aria-expanded": "false" } : {}),
    ...(item.apart ? { "data-apart": true } : {}),
  };
  return build("button", { type: "button", role: `menuitem${choice ?? ""}`, tabindex: "-1", ...state, onclick },
    build("span", {}, label), ...(note ? [build("small", {}, note)] : []), ...(keys ? [build("kbd", {}, keys)] : []));
}
