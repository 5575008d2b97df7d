import { build, button } from "../../viewer/build.js";
import { Form } from "../form.js";

/** One element that belongs to a step, folded under its title: its form, and the ways by which it leaves the step. */
export class Card {
  #form;
  #name = build("summary", {});
  #unlink;

  /**
   * @param {import("./cards.js").Deck} deck
   * @param {string} id of the element
   * @param {import("./field.js").Place} place
   * @param {() => void} left the focus needs another place
   */
  constructor(deck, id, place, left) {
    Object.assign(this, { deck, id, place, left });
    const { session } = place;
    const { t } = session;
    this.#form = new Form(session, deck.questions);
    this.#form.follow({ type: deck.list, id });
    this.#unlink = button(t("editor.panel.unlink"), t("editor.panel.unlink"), () => this.#leaveStep());
    const remove = button(t("editor.panel.delete"), t("editor.panel.delete"), () => this.#remove());
    this.element = build("details", { class: "klantreis-item" }, this.#name, ...this.#form.sections.map(({ element }) => element),
      build("div", { class: "klantreis-row" }, this.#unlink, remove));
  }

  show({ title, kind, steps }) {
    this.#name.textContent = title;
    this.#name.dataset.i = kind ?? this.deck.kinds[0].sign;
    this.#unlink.hidden = !steps?.includes(this.place.ref().id);
    this.#form.renew();
  }

  #leaveStep() {
    const { t } = this.place.session;
    const { title, steps = [] } = this.#current;
    const others = steps.filter((other) => other !== this.place.ref().id);
    this.#change(t("editor.panel.unlinked", title), (document) => this.deck.set(document, this.id, "steps", others));
  }

  #remove() {
    const { t } = this.place.session;
    this.#change(t("editor.panel.deleted", this.#current.title), (document) => this.deck.remove(document, this.id));
  }

  #change(name, change) {
    const { draft } = this.place.session;
    draft.change(name, change(draft.document));
    this.left();
  }

  get #current() {
    return this.place.session.draft.document[this.deck.list].find(({ id }) => id === this.id);
  }
}
