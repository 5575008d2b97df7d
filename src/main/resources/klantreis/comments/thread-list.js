import { elementsOf, placeOf } from "../comment-marks/places.js";
import { build, button } from "../viewer/build.js";
import { timeOf } from "../shared/time.js";
import { wordsOf } from "./comment-body.js";
import { whoOf } from "./comment-view.js";
import { counts, filtered, NAMES, placesOf } from "./thread-filters.js";

/** So many are drawn at first; more on demand. */
const SHOWN = 100;
const EXCERPT = 160;
const ALL = "*";
let made = 0;

/** The threads of a map, narrowed to what somebody looks for. */
export class ThreadList {
  #most = SHOWN;

  /** @param {import("./comments.js").Talk} talk */
  constructor(talk) {
    const { t, go } = talk;
    this.talk = talk;
    // Panels of two maps may be open
    this.group = `klantreis-comments-filter-${++made}`;
    this.numbers = NAMES.map(() => build("small", {}));
    this.names = build("fieldset", { class: "klantreis-comments-filter" },
      build("legend", { class: "klantreis-unseen" }, t("comments.filter")), ...NAMES.map((name, index) => this.#radio(name, this.numbers[index])));
    this.places = build("select", { "aria-label": t("comments.place"), onchange: () => this.#narrow({ place: this.places.value === ALL ? undefined : this.places.value.slice(1) }) });
    this.none = build("p", { class: "klantreis-comments-quiet" }, t("comments.none"));
    this.list = build("ol", { class: "klantreis-threads" });
    this.more = button(t("comments.more"), t("comments.more"), () => this.#showMore());
    this.begin = button(t("comments.new"), t("comments.new"), () => go.compose(talk.filter.place ?? ""));
    this.begin.dataset.main = "";
    this.closed = build("p", { class: "klantreis-comments-quiet" }, t("comments.closed"));
    this.first = build("div", {});
    this.root = build("div", {}, this.first, this.names, this.places, this.none, this.list, this.more);
    this.heard();
  }

  /** Draws anew; the focus stays with its thread, or goes to the filters if others took that away. */
  heard() {
    const { t, threads, filter, viewer } = this.talk;
    const focused = this.list.contains(document.activeElement) ? document.activeElement.id : "";
    const shown = filtered(threads.all, filter.name, filter.place);
    const numbers = counts(threads.all, filter.place);
    NAMES.forEach((name, index) => { this.numbers[index].textContent = numbers[name]; });
    this.names.querySelector(`[value="${filter.name}"]`).checked = true;
    const places = placesOf([...this.#chosen(), ...threads.all], ["", ...elementsOf(viewer.map)]).map(({ element, title }) => option(`/${element}`, title, element === filter.place, viewer.map.lang));
    this.places.replaceChildren(option(ALL, t("comments.everywhere"), filter.place === undefined, t("comments.lang")), ...places);
    this.#showFirst();
    this.none.hidden = shown.length > 0;
    this.list.replaceChildren(...shown.slice(0, this.#most).map((head) => build("li", {}, this.#entry(head))));
    this.more.hidden = shown.length <= this.#most;
    if (focused) (this.list.querySelector(`#${focused}`) ?? this.names.querySelector(":checked")).focus();
  }

  #showFirst() {
    const { closed, may } = this.talk.threads;
    const wanted = closed ? this.closed : may.comment ? this.begin : undefined;
    // Put in anew, it would lose the focus
    if (this.first.firstChild !== (wanted ?? null)) this.first.replaceChildren(...(wanted ? [wanted] : []));
  }

  /** The place that was asked for may have no threads, and can be left all the same. */
  #chosen() {
    const { t, filter: { place }, viewer: { map } } = this.talk;
    return place === undefined ? [] : [{ element: place, title: placeOf(map, place)?.title ?? t("comments.off-the-map") }];
  }

  /** @param {number} [thread] where somebody comes back from */
  focus(thread) {
    const entry = this.list.querySelector(`#klantreis-thread-${thread}`) ?? this.names.querySelector(":checked");
    entry.focus();
  }

  #radio(name, number) {
    const { t } = this.talk;
    const radio = build("input", { type: "radio", name: this.group, value: name, onchange: () => this.#narrow({ name }) });
    return build("label", {}, radio, `${t("comments.filter." + name)} `, number);
  }

  #narrow(change) {
    const { t, filter, threads } = this.talk;
    Object.assign(filter, change);
    this.#most = SHOWN;
    this.heard();
    this.talk.say(t("comments.found", filtered(threads.all, filter.name, filter.place).length));
  }

  #showMore() {
    const next = this.#most;
    this.#most += SHOWN;
    this.heard();
    this.list.children[next].querySelector("button").focus();
  }

  #entry({ id, title, gone, open, comments, latestAt, first }) {
    const { t, go, viewer: { map: { lang } } } = this.talk;
    const states = [gone && t("comments.off-the-map"), !open && t("comments.filter.resolved")].filter(Boolean);
    return build("button", { type: "button", id: `klantreis-thread-${id}`, onclick: () => go.open(id) },
      build("b", { dir: "auto", lang }, title), " ", ...states.map((state) => build("em", {}, state)),
      build("span", { dir: "auto" }, first.deleted ? t("comments.deleted") : `${whoOf(first, t)}: ${excerpt(first, t)}`),
      build("small", {}, `${t("comments.count", comments)} · ${timeOf(latestAt, t("comments.lang"))}`));
  }
}

function option(value, title, selected, lang) {
  return build("option", { value, selected, lang }, title);
}

function excerpt(comment, t) {
  const told = wordsOf(comment, t);
  const signs = [...told];
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT).join("")}…` : told;
}
