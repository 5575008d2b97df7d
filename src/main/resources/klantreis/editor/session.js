import { writable } from "./cell-texts.js";
import { Chosen } from "./chosen.js";
import { Draft } from "./draft.js";
import { Rendering } from "./rendering.js";
import { Selection } from "./selection.js";
import { Typing } from "./typing.js";
import { tellTrouble, troubleOf } from "./trouble.js";
import { near } from "./near.js";
import { MAP, elementOf, refOf } from "./refs.js";
import { drawAnew } from "../shared/anew.js";

/** What the parts of the editor share while one map is edited. */
export class Session {
  /** How often something was told. */
  #told = 0;
  /** Which of it was that the map could not be drawn. */
  #trouble;

  /**
   * @param {import("../viewer/viewer.js").Viewer} viewer
   * @param {import("./frame.js").Frame} frame
   * @param {{rest: import("../shared/rest.js").Rest, words: object, t: (key: string, ...values: any[]) => string}} means
   * @param {{revision: number, document: object}} saved
   */
  constructor(viewer, frame, { rest, words, t }, saved) {
    const { map, table, window, grid, texts } = viewer;
    Object.assign(this, { viewer, map, table, window, grid, lang: texts.lang, rest, words, t });
    this.shell = frame;
    this.frame = frame.dialog;
    this.bar = frame.bar;
    this.draft = new Draft(saved.document, saved.revision);
    this.selection = new Selection();
    this.chosen = new Chosen(() => this.draft.document, () => this.rendered.view);
    this.rendered = new Rendering(this, () => this.#refocus());
    this.typist = new Typing(this);
    /** What is being typed and not yet part of the draft. @type {{ref: import("./refs.js").Ref, text: string} | undefined} */
    this.typing = undefined;
    /** Whether the map shows less than the draft holds, because the server could not draw it. */
    this.undrawn = false;
    /** Work of an earlier time with which this session goes on. @type {import("./kept-drafts.js").Kept | undefined} */
    this.kept = undefined;
    /** Asked before the editor closes; one that answers no keeps it open. @type {(() => Promise<boolean>)[]} */
    this.beforeClosing = [];
    /** Told when the editor has closed. @type {(() => void)[]} */
    this.closing = [];
  }

  /**
   * @param {string} message
   * @param {"info" | "error"} [tone]
   * @param {{label: string, run: () => void}} [action] offered beside it
   */
  say(message, tone, action) {
    // What is told next takes the place of the button that was pressed
    const run = () => {
      this.focus(this.selection.ref);
      action.run();
    };
    this.#told++;
    this.shell.say(message, tone, action && { ...action, run });
  }

  /** Learns how the server draws the map that stands here, and draws each change from now on. */
  async begin() {
    this.draft.subscribe(() => {
      this.rendered.anticipate();
      this.render();
    });
    // The viewer asks for another view of the map by an event, because it knows no editor
    this.map.addEventListener("klantreis-view", (event) => {
      event.preventDefault();
      this.rendered.view = event.detail;
      this.render().then(() => this.#stayInSight());
    });
    await this.#trying(() => this.rendered.begin());
  }

  /** Lets somebody go on amid a word; if its place is gone, says the word. @param {{ref: import("./refs.js").Ref, text: string}} typing */
  goOnTyping({ ref, text }) {
    if (elementOf(this.map, ref) && writable(this.draft.document, ref)) this.typist.begin(ref, text);
    else this.say(this.t("editor.typing.gone", text), "error");
  }

  /** Whether something happened in the editor itself, not in a dialog or a menu above it. @param {Event} event */
  isHere({ target }) {
    return target.closest("dialog, [role=menu]") === this.frame;
  }

  /** What is being typed becomes part of the draft. */
  takeTyping() {
    this.typist.take();
    this.takeWaiting();
  }

  /** Takes what was typed a moment ago elsewhere than on the map; the panel replaces this. */
  takeWaiting() {}

  /** Adds what still stands in the field from which it is added, for whoever saves or leaves; the panel replaces this. */
  takeNames() {}

  /** Draws the draft; if the server cannot, says why once and shows what was typed when it can again. */
  async render() {
    await this.#trying(() => this.rendered.render());
  }

  async #trying(draw) {
    try {
      await draw();
      // Whatever else was told since is still true
      if (this.undrawn && this.#trouble === this.#told) this.say("");
      this.undrawn = false;
    } catch (failure) {
      this.undrawn = true;
      tellTrouble(this, troubleOf(failure), () => this.askAgain());
      this.#trouble = this.#told;
    }
  }

  /** Asks again for what the wiki did not do; saving replaces this. */
  askAgain() {
    return this.render();
  }

  /** Shows the map on the page as the wiki draws it now. */
  drawAnew() {
    return drawAnew(this.viewer, { place: ".klantreis-reader" });
  }

  /** Who works by keyboard is never left nowhere. */
  #refocus() {
    this.focus(this.selection.ref);
  }

  /** Nobody goes on changing what another view shows. */
  #stayInSight() {
    const { selection: { ref }, map } = this;
    const there = elementOf(map, ref);
    if (!there || there.closest("[hidden]")) this.selection.set(refOf(this.#nearest(ref)) ?? MAP);
  }

  /** Shows the side panel and puts the focus into one of its fields; the panel replaces this. @param {string} _name */
  openPanel(_name) {}

  #nearest(ref) {
    const { map, draft, rendered } = this;
    // Cards have no heads for lanes, but a way to their menus
    const instead = ref.type === "lane" ? map.querySelector(".klantreis-lane-menus") : null;
    return [...near(draft.document, ref, rendered.view).map((one) => elementOf(map, one)), instead, elementOf(map, MAP)].find(isSeen);
  }

  /** Puts selection and focus on something; where it cannot be seen, on what is nearest. @param {import("./refs.js").Ref} ref */
  focus(ref) {
    const there = elementOf(this.map, ref);
    const element = isSeen(there) ? there : this.#nearest(ref);
    if (!element) return;
    element.tabIndex = 0;
    element.focus();
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function isSeen(element) {
  return element?.checkVisibility({ visibilityProperty: true });
}
