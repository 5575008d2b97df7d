import { composer } from "./composer.js";

/** The box below a thread, as long as the thread takes replies. */
export class Replying {
  #talk;
  #view;
  #kept;
  #form;

  /**
   * @param {import("./comments.js").Talk} talk
   * @param {import("./thread-view.js").ThreadView} view
   * @param {import("./comment-rest.js").Thread} thread
   */
  constructor(talk, view, { id, element }) {
    const { t, rest, drafts, go } = talk;
    this.#talk = talk;
    this.#view = view;
    this.#kept = `reply ${id}`;
    /** @type {import("./trouble.js").Offer} what helps when the thread is gone */
    this.anew = { label: t("comments.begin-anew"), run: () => {
      drafts.move(this.#kept, `new ${element}`);
      go.compose(element);
    } };
    this.#form = composer(talk, {
      kept: this.#kept, label: t("comments.reply.label"), action: t("comments.reply"),
      send: (text, token) => rest.reply(id, text, token),
      sent: async ({ thread }) => {
        await view.changed(thread);
        talk.say(t("comments.posted"));
      },
      offers: { "thread-gone": this.anew },
    }).form;
  }

  /** Whether something is written that is not posted. */
  get begun() {
    return Boolean(this.#talk.drafts.at(this.#kept).text);
  }

  /** Shows the box where one may write. What was being written when one no longer may stays, so that it can be copied. @param {HTMLElement} place */
  showIn(place) {
    const { may, closed } = this.#talk.threads;
    const open = may.comment && !closed;
    const focused = this.#form.contains(document.activeElement);
    if (!open && !this.begun) this.#form.remove();
    // Put in anew, it would lose the focus
    else if (open && !place.contains(this.#form)) place.append(this.#form);
    if (focused && !this.#form.isConnected) this.#view.title.focus();
  }
}
