import { build } from "../../viewer/build.js";
import { adding } from "./adding.js";
import { Card } from "./card.js";
import { fieldset } from "./field.js";
import { linking } from "./linking.js";

/**
 * Elements of their own that belong to a step: each is a form, is linked to the step or not, and can be removed.
 * @typedef {object} Deck
 * @property {import("../form.js").Questions} questions
 * @property {"findings" | "improvements"} list where the document keeps them
 * @property {{sign: string, label: string}[]} kinds of what can be added; `label` is a text key
 * @property {(document: object, kind: string, title: string, steps: string[]) => {document: object}} add
 * @property {(document: object, id: string, member: string, value: unknown) => object} set
 * @property {(document: object, id: string) => object} remove
 */

/** @param {Deck} deck */
export const cards = (deck) => (place) => {
  const { draft, t } = place.session;
  const add = (kind) => (title) => draft.change(t("editor.panel.added", title), deck.add(draft.document, kind, title, [place.ref().id]).document);
  const ways = deck.kinds.map(({ sign, label }) => ({ label: t(label), sign: `+ ${t(label)}`, add: add(sign) }));
  const { row, input, problem } = adding(place, t("editor.panel.new-title"), ways);
  const list = build("div", { class: "klantreis-rows" });
  const link = linking(place, deck);
  const made = new Map();
  let here = [];
  const cardOf = ({ id }) => {
    if (!made.has(id)) made.set(id, new Card(deck, id, place, () => input.focus()));
    return made.get(id);
  };
  return {
    ...fieldset(place, list, row, link.element),
    show: (elements) => {
      here = elements;
      const shown = elements.map((element) => cardOf(element).element);
      if (shown.length !== list.children.length || shown.some((card, index) => card !== list.children[index])) list.replaceChildren(...shown);
      elements.forEach((element) => cardOf(element).show(element));
      link.show(elements);
    },
    read: () => (problem() ? { problem: problem() } : { value: here }),
    renew: () => link.show(),
  };
};
