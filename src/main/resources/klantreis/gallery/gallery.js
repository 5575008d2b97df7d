import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { Attempts } from "./attempts.js";
import { Choices } from "./choices.js";
import { filters } from "./filters.js";
import { preview } from "./preview.js";

/**
 * What somebody chose: to leave all as it is, a map of the page, or a starter in a language.
 * @typedef {{keep: true} | {map: string} | {starter: string, lang: string}} Choice
 */

/**
 * What a macro says already.
 * @typedef {{key: string, page?: string, starter?: string}} Kept
 */

/**
 * What a gallery is opened for.
 * @typedef {object} Opening
 * @property {string} base path of the wiki, such as "/confluence"
 * @property {string} space key; empty where there is none
 * @property {string} page content id of the page whose maps can be shown as well; empty for none
 * @property {Kept} [kept] what is set already and can be left as it is
 * @property {string} [lang] of the map
 * @property {(t: (key: string) => string) => HTMLElement[]} [more] what stands below the choices
 * @property {() => "journey" | "blueprint"} view what a map is chosen for
 * @property {string} verb text key of what the button does
 * @property {(choice: Choice, gallery: Gallery) => Promise<void>} use does it; what is thrown is told, and the gallery stays
 */

/** The dialog with all that a map may begin with. */
export class Gallery {
  /** What somebody chose; while they search, #shown may be another that matches. */
  #chosen = "";
  #shown = "";

  /**
   * @param {Opening} opening
   * @param {import("./rest.js").GalleryRest} rest
   * @param {(key: string, ...values: (string | number)[]) => string} t
   */
  constructor(opening, rest, t) {
    Object.assign(this, { opening, rest, t });
    this.choices = new Choices(t, { kept: opening.kept, maps: [], view: opening.view });
    this.filters = filters(t, opening.lang || t("gallery.lang"), { searched: () => this.#draw(), spoken: () => this.attempts.make(() => this.refresh()) });
    this.attempts = new Attempts(t, () => this.refresh());
    this.list = build("div", { class: "klantreis-gallery-list", role: "radiogroup", onchange: ({ target }) => this.#choose(target.value) });
    this.main = build("button", { class: "klantreis-button", "data-main": true }, t(opening.verb));
    this.look = button(t("gallery.preview"), t("gallery.preview"), () => this.#preview());
  }

  /** The starter that is chosen; undefined if that is something else. */
  get starter() {
    return this.choices.starter(this.#shown);
  }

  async open() {
    const { t, opening } = this;
    const about = { name: "gallery", title: t(opening.kept ? "gallery.title.change" : "gallery.title"), close: t("gallery.close"), lang: t("gallery.lang") };
    this.all = build("form", { class: "klantreis-gallery-all", onsubmit: (event) => { event.preventDefault(); this.#use(); } },
      this.filters.element, this.attempts.element, this.list, ...(opening.more?.(t) ?? []),
      build("footer", {}, this.look, button(t("gallery.cancel"), t("gallery.cancel"), () => this.dialog.close()), this.main));
    this.dialog = await openDialog(document.body, about, this.all);
    this.list.setAttribute("aria-labelledby", this.dialog.getAttribute("aria-labelledby"));
    await this.attempts.make(async () => {
      this.choices.here.maps = await this.rest.maps(opening.page);
      await this.refresh();
    });
    const radio = this.list.querySelector(":checked");
    radio?.focus();
    radio?.closest("li").scrollIntoView({ block: "nearest" });
  }

  /** Asks anew what there is; an answer in a language that is no longer chosen comes too late. */
  async refresh() {
    const { language } = this.filters;
    const late = () => language !== this.filters.language;
    this.list.setAttribute("aria-busy", "true");
    try {
      const starters = await this.rest.starters(language);
      if (late()) return;
      Object.assign(this.choices, { starters, language });
    } catch (failure) {
      if (late()) return;
      // What is listed speaks the language of before
      if (this.choices.language) this.filters.language = this.choices.language;
      throw failure;
    } finally {
      if (!late()) this.list.removeAttribute("aria-busy");
    }
    this.#chosen ||= this.#before;
    this.#draw();
  }

  get #before() {
    const { kept } = this.opening;
    const begins = kept?.starter && !kept.page && !this.choices.made && this.choices.starter(`starter:${kept.starter}`);
    if (begins) return `starter:${kept.starter}`;
    return kept ? "keep" : this.choices.first;
  }

  #draw() {
    const { query } = this.filters;
    const { sections, values, found } = this.choices.drawn(query, this.#chosen);
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...sections);
    this.#show(values.includes(this.#chosen) ? this.#chosen : values[0] ?? "");
    if (focused) this.list.querySelector(":checked")?.focus();
    this.filters.say(query && this.t("gallery.found", found));
  }

  #choose(value) {
    this.#chosen = value;
    this.#show(value);
  }

  #show(value) {
    this.#shown = value;
    const radio = this.list.querySelector(`input[value="${CSS.escape(value)}"]`);
    if (radio) radio.checked = true;
    this.main.disabled = !value;
    this.look.disabled = !this.starter;
  }

  get #choice() {
    const { starter } = this;
    if (starter) return { starter: starter.id, lang: starter.lang };
    return this.#shown === "keep" ? { keep: true } : { map: this.#shown.slice("map:".length) };
  }

  #use() {
    if (!this.main.disabled) this.attempts.alone(() => this.opening.use(this.#choice, this));
  }

  #preview() {
    const { starter, t } = this;
    return this.attempts.alone(async () => {
      const html = await this.rest.drawing(starter.id, starter.lang, this.opening.view());
      const back = () => {
        shown.remove();
        this.all.hidden = false;
        this.look.focus();
      };
      const shown = preview({ name: starter.name, html, t, back, use: () => {
        back();
        // Meanwhile another may have been chosen
        this.#choose(`starter:${starter.id}`);
        this.#use();
      } });
      this.all.hidden = true;
      this.all.after(shown);
      shown.firstElementChild.focus();
    });
  }
}
