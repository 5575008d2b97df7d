import { build, button } from "../viewer/build.js";
import { showComment, whoOf } from "./comment-view.js";
import { Replying } from "./replying.js";
import { showResolution } from "./resolving.js";
import { alert, attempt } from "./trouble.js";

/** A thread with all its comments, and a box to reply in. What is being typed stays when others write. */
export class ThreadView {
  #items = new Map();
  #told = new Map();
  /** Whether the list had it: only then has somebody deleted what is no longer there. */
  #listed = false;
  /** The newest comment that was there from the start, was written here or was told as news. */
  #known;

  /**
   * @param {import("./comments.js").Talk} talk
   * @param {import("./comment-rest.js").Thread} thread
   */
  constructor(talk, thread) {
    Object.assign(this, { talk, id: thread.id });
    const { t, go, viewer } = talk;
    this.title = build("h3", { tabindex: "-1", dir: "auto", lang: viewer.map.lang }, thread.title);
    this.place = button(t("comments.show-place"), t("comments.show-place"), () => go.place(thread.element));
    this.off = build("p", { class: "klantreis-comments-quiet" }, t("comments.off-the-map"));
    this.list = build("ol", {});
    this.trouble = build("div", {});
    this.unread = build("div", {});
    this.resolving = build("div", { class: "klantreis-resolving" });
    this.root = build("article", { onkeydown: (event) => this.#press(event) }, this.#bar(), this.title, this.off,
      build("div", { class: "klantreis-comments-buttons" }, this.place, this.resolving), this.trouble, this.unread, this.list);
    this.replying = new Replying(talk, this, thread);
    this.#known = thread.latest;
    this.show(thread);
    this.#listed = Boolean(talk.threads.withId(this.id));
  }

  #bar() {
    const { t, go } = this.talk;
    this.steps = [[-1, t("comments.previous"), "↑"], [1, t("comments.next"), "↓"]]
      .map(([step, label, sign]) => ({ step, press: button(label, sign, () => go.beside(this.id, step)) }));
    return build("div", { class: "klantreis-comments-buttons" }, button(t("comments.back"), t("comments.back"), () => go.all(this.id)),
      ...this.steps.map(({ press }) => press));
  }

  /** @param {import("./comment-rest.js").Thread} thread as it is now, unless a newer answer overtook it */
  show(thread) {
    if (thread.version < this.thread?.version) return;
    const { t } = this.talk;
    const first = thread.comments.find(({ deleted }) => !deleted);
    this.thread = thread;
    this.root.ariaLabel = first ? t("comments.thread", thread.title, whoOf(first, t)) : thread.title;
    this.title.textContent = thread.title;
    this.place.hidden = thread.gone;
    this.off.hidden = !thread.gone;
    showResolution(this.resolving, this.talk, this);
    thread.comments.forEach((comment) => this.#showComment(comment));
    this.replying.showIn(this.root);
    this.#showSteps();
  }

  #showComment(comment) {
    const told = JSON.stringify(comment);
    const item = this.#items.get(comment.id) ?? this.#added(comment);
    if ("writing" in item.dataset || this.#told.get(comment.id) === told) return;
    this.#told.set(comment.id, told);
    const focused = item.contains(document.activeElement);
    showComment(this.talk, item, comment, this);
    // The button that had the focus is another one now, or none
    if (focused) item.focus();
  }

  /** Shows a comment as it is now, also if it changed while somebody did something with it here. @param {number} id */
  showAgain(id) {
    this.#told.delete(id);
    delete this.#items.get(id).dataset.writing;
    this.#showComment(this.thread.comments.find((comment) => comment.id === id));
    this.focus(id);
  }

  #added({ id }) {
    const item = build("li", { class: "klantreis-comment", tabindex: "-1", "data-comment": String(id) });
    this.#items.set(id, item);
    this.list.append(item);
    return item;
  }

  #showSteps() {
    this.steps.forEach(({ step, press }) => { press.disabled = !this.talk.go.hasBeside(this.id, step); });
  }

  /** Shows what somebody here did, and lets list and marks follow. @param {import("./comment-rest.js").Thread} [thread] otherwise it comes with the news */
  async changed(thread) {
    const { follow, threads, go } = this.talk;
    if (thread) {
      this.show(thread);
      this.#known = Math.max(this.#known, thread.latest);
    }
    this.#listed = false;
    await follow();
    if (this.root.isConnected && !threads.withId(this.id)) go.list();
  }

  reload() {
    return attempt(this.unread, this.talk, async () => this.show((await this.talk.rest.thread(this.id)).thread));
  }

  /** Others may have written here, or deleted all that was. */
  async heard() {
    this.#showSteps();
    const head = this.talk.threads.withId(this.id);
    if (!head && this.#listed) this.#showGone();
    this.#listed = Boolean(head);
    if (!head) return;
    if (head.version <= this.thread.version) return this.#follow(head);
    await this.reload();
    // Only one's own can be edited
    const news = this.thread.comments.filter(({ id, deleted, may }) => id > this.#known && !deleted && !may?.includes("edit"));
    this.#known = Math.max(this.#known, this.thread.latest);
    if (news.length) this.talk.say(this.talk.t("comments.news", whoOf(news.at(-1), this.talk.t)));
  }

  /** The map changed, not what is said of it. */
  #follow({ title, gone }) {
    if (title !== this.thread.title || gone !== this.thread.gone) this.show({ ...this.thread, title, gone });
    else this.replying.showIn(this.root);
  }

  /** Whatever is being typed can still be posted elsewhere. */
  #showGone() {
    if (this.root.contains(document.activeElement) && !document.activeElement.matches("textarea")) this.title.focus();
    [this.place, this.resolving].forEach((part) => { part.hidden = true; });
    this.#items.forEach((item) => { if (!("writing" in item.dataset)) item.remove(); });
    const { anew } = this.replying.begun ? this.replying : {};
    this.trouble.replaceChildren(alert(this.talk.t("comments.thread-gone")),
      ...(anew ? [button(anew.label, anew.label, anew.run)] : []));
  }

  /** @param {number} [comment] */
  focus(comment) {
    const there = this.#items.get(comment) ?? this.title;
    there.focus();
    there.scrollIntoView({ block: "nearest" });
  }

  #press(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    // In a text, some systems go from paragraph to paragraph with these keys
    if (!event.altKey || !step || event.target.matches("textarea") || !this.talk.go.hasBeside(this.id, step)) return;
    event.preventDefault();
    this.talk.go.beside(this.id, step);
  }
}
