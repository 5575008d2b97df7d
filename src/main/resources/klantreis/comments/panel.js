import { build } from "../viewer/build.js";
import { Beginning } from "./beginning.js";
import { goTo } from "./going.js";
import { bringInSight } from "./in-sight.js";
import { filterFor, filtered, neighbour } from "./thread-filters.js";
import { ThreadList } from "./thread-list.js";
import { ThreadView } from "./thread-view.js";
import { alert, attempt } from "./trouble.js";
import { watchSwitch } from "./watching.js";
import { openWindow } from "./window.js";

/** What stands in the window beside the map: the list of threads, one of them, or a new one. */
export class Panel {
  #view;
  /** Counts what was gone to: only the last wish is followed. */
  #turn = 0;

  /** @param {import("./comments.js").Talk} talk which learns here how to go from one to the other */
  constructor(talk) {
    this.talk = talk;
    this.status = build("p", { class: "klantreis-unseen", role: "status" });
    this.trouble = build("div", {});
    this.body = build("div", { class: "klantreis-comments-body" });
    talk.say = (message) => { this.status.textContent = message; };
    talk.go = {
      list: (from) => this.#show(new ThreadList(talk), from),
      all: (from) => {
        talk.filter.place = undefined;
        talk.go.list(from);
      },
      open: (id) => this.open(id),
      show: (thread) => this.#show(new ThreadView(talk, thread)),
      back: () => this.#view?.focus(),
      compose: (element) => this.#show(new Beginning(talk, element)),
      place: (element) => this.#goTo(element),
      beside: (id, step) => this.open(this.#beside(id, step).id),
      hasBeside: (id, step) => Boolean(this.#beside(id, step)),
    };
    talk.threads.subscribe(() => this.#view?.heard());
  }

  /** @param {() => void} closed */
  show(closed) {
    const { t, viewer } = this.talk;
    const title = viewer.map.querySelector(".klantreis-title strong")?.textContent ?? "";
    Object.assign(this, openWindow(viewer, { title: t("comments.title", title), close: t("comments.close"), lang: t("comments.lang"), closed },
      this.status, watchSwitch(this.talk, this.trouble), this.trouble, this.body));
  }

  /** @param {import("./comments.js").Wish} wish */
  go({ element, thread }) {
    const { filter, threads, go } = this.talk;
    if (thread && !this.#view) go.list();
    if (thread) return this.open(thread);
    filter.place = element;
    if (element === undefined || filtered(threads.all, filter.name, element).length || !threads.may.comment || threads.closed) return go.list();
    return go.compose(element);
  }

  /** @param {number} comment any of the thread */
  open(comment) {
    const { rest, threads, filter } = this.talk;
    return attempt(this.trouble, this.talk, async () => {
      const turn = ++this.#turn;
      const { thread } = await rest.thread(comment);
      if (turn !== this.#turn) return;
      const head = threads.withId(thread.id);
      if (head) filter.name = filterFor(head, filter.name);
      if (head && filter.place !== undefined) filter.place = head.element;
      this.#show(new ThreadView(this.talk, thread), comment === thread.id ? undefined : comment);
    });
  }

  /** The map is not there any more for whoever reads this; what was being written can still be copied. */
  lost() {
    this.trouble.replaceChildren(alert(this.talk.t("comments.lost")));
  }

  /** Where the window covers the place, it makes way. */
  async #goTo(element) {
    const turn = this.#turn;
    this.trouble.replaceChildren();
    const seen = await bringInSight(this.talk.viewer, element);
    if (turn !== this.#turn) return;
    if (!seen) this.trouble.replaceChildren(alert(this.talk.t("comments.unseen")));
    const { left, right } = goTo(this.talk.viewer.map, element)?.getBoundingClientRect() ?? {};
    if ((left + right) / 2 > this.body.getBoundingClientRect().left) this.close();
  }

  #show(view, at) {
    this.#turn++;
    this.#view = view;
    this.trouble.replaceChildren();
    this.body.replaceChildren(view.root);
    this.body.scrollTop = 0;
    view.focus(at);
  }

  #beside(id, step) {
    const { threads, filter } = this.talk;
    return neighbour(filtered(threads.all, filter.name, filter.place), id, step);
  }
}
