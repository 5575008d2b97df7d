import { group } from "./cards.js";
import { matching } from "./search.js";

const ORIGINS = ["space", "site", "shipped"];
/** What shows newcomers most of what a map can be. */
const FULLEST = { journey: "marketing-5", blueprint: "service-blueprint" };

/** All that can be chosen, in groups: leaving things as they are, maps of the page, starters of the team, of the site, of the product. */
export class Choices {
  /**
   * @param {(key: string, ...values: (string | number)[]) => string} t
   * @param {{kept?: import("./gallery.js").Kept, maps: {key: string, title: string}[], view: () => "journey" | "blueprint"}} here what the macro says already, the maps of the page, and what a map is chosen for
   */
  constructor(t, here) {
    this.t = t;
    this.here = here;
    this.starters = [];
    /** In which the starters were asked for. */
    this.language = "";
  }

  /** @param {string} value @returns {import("./rest.js").Starter | undefined} */
  starter(value) {
    return this.starters.find(({ id }) => value === `starter:${id}`);
  }

  /** What to choose where nobody has chosen yet; what a space usually begins with need not be a blueprint. */
  get first() {
    const view = this.here.view();
    const fullest = this.starters.find(({ id }) => id === FULLEST[view]);
    const wanted = view === "blueprint" ? [fullest, this.#standard] : [this.#standard, fullest];
    const first = [...wanted, ...this.starters].find((starter) => starter?.usable);
    return first ? `starter:${first.id}` : "";
  }

  /** The space's before that of the site, in which order they are listed. */
  get #standard() {
    return this.starters.find((starter) => starter.usable && starter.default);
  }

  /**
   * Those that match a query, as sections.
   * @param {string} query
   * @param {string} chosen
   * @returns {{sections: HTMLElement[], values: string[], found: number}} `values` can be chosen, `found` counts starters
   */
  drawn(query, chosen) {
    const found = matching(this.starters, query);
    const groups = [[this.t("gallery.here"), query ? [] : this.#here],
      ...ORIGINS.map((origin) => [this.t(`gallery.${origin}`), found.filter((one) => one.origin === origin).map((one) => this.#card(one))])]
      .filter(([, cards]) => cards.length);
    return {
      sections: groups.map(([title, cards]) => group(title, cards, chosen)),
      values: groups.flatMap(([, cards]) => cards).filter(({ usable = true }) => usable).map(({ value }) => value),
      found: found.length,
    };
  }

  /** The map that the macro shows already; undefined while there is none. */
  get made() {
    const { kept, maps } = this.here;
    return kept && !kept.page ? maps.find(({ key }) => key === kept.key) : undefined;
  }

  #kept({ key, page }) {
    if (page) return this.t("gallery.kept.there", key, page);
    return this.made ? this.t("gallery.kept", this.made.title) : this.t("gallery.kept.unmade");
  }

  get #here() {
    const { kept, maps } = this.here;
    return [...(kept ? [{ value: "keep", name: this.t("gallery.keep"), description: this.#kept(kept) }] : []),
      ...maps.filter((map) => map !== this.made).map(({ key, title }) => ({ value: `map:${key}`, name: title, description: this.t("gallery.continue", key) }))];
  }

  #card(starter) {
    const { id, name, description, lang, usable, picture } = starter;
    const note = usable ? starter === this.#standard && this.t("gallery.standard") : this.t("gallery.unusable");
    return { value: `starter:${id}`, name, description, note: [note, this.#speaks(lang)].filter(Boolean).join(" "), usable, lang, picture };
  }

  /** Said of what a team made in another language than is wanted. */
  #speaks(lang) {
    if (!lang || !this.language || lang.startsWith(this.language)) return "";
    return this.t("gallery.speaks", new Intl.DisplayNames(this.t("gallery.lang"), { type: "language" }).of(lang));
  }
}
