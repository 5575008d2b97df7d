import { build, button } from "../../viewer/build.js";
import { Form } from "../form.js";
import { adding } from "./adding.js";
import { fieldset } from "./field.js";

/**
 * Elements of their own that belong to a step: each is a form, is linked to the step or not, and can be removed.
 * @typedef {object} Deck
 * @property {import("../form.js").Plan} plan
 * @property {"findings" | "improvements"} list where the document keeps them
 * @property {{sign: string, label: string}[]} kinds of what can be added; `label` is a text key
 * @property {(document: object, kind: string, title: string, steps: string[]) => {document: object}} add
 * @property {(document: object, id: string, member: string, value: unknown) => object} set
 * @property {(document: object, id: string) => object} remove
 */

/** @param {Deck} deck */
export const cards = (deck) => (place) => {
  const { session } = place;
  const { draft, t } = session;
  const list = build("div", { class: "klantreis-rows" });
  const made = new Map();
  const change = (name, next) => draft.change(name, next);
  const step = () => place.ref().id;
  const add = (kind) => (title) => change(t("editor.panel.added", title), deck.add(draft.document, kind, title, [step()]).document);
  const { row, input, problem } = adding(place, t("editor.panel.new-title"), deck.kinds.map(({ sign, label }) => ({ label: t(label), sign: `+ ${t(label)}`, add: add(sign) })));
  const linked = linker(place, deck);
  const control = fieldset(place, list, row, linked.element);
  let here = [];
  const card = (element) => {
    const form = new Form(session, deck.plan);
    const name = build("summary", {});
    const unlink = button(t("editor.panel.unlink"), t("editor.panel.unlink"), () => {
      const { id, title: named, steps = [] } = current();
      change(t("editor.panel.unlinked", named), deck.set(draft.document, id, "steps", some(steps.filter((other) => other !== step()))));
      input.focus();
    });
    const current = () => draft.document[deck.list].find(({ id }) => id === element.id);
    const remove = button(t("editor.panel.delete"), t("editor.panel.delete"), () => {
      const { id, title: named } = current();
      change(t("editor.panel.deleted", named), deck.remove(draft.document, id));
      input.focus();
    });
    form.follow({ type: deck.list, id: element.id });
    const details = build("details", { class: "klantreis-item" }, name, ...form.sections.map((section) => section.element), build("div", { class: "klantreis-row" }, unlink, remove));
    return { form, details, show: ({ title: named, kind, steps }) => {
      name.textContent = named;
      name.dataset.i = kind ?? deck.kinds[0].sign;
      unlink.hidden = !steps?.includes(step());
      form.renew();
    } };
  };
  return {
    ...control,
    show: (elements) => {
      here = elements;
      elements.filter(({ id }) => !made.has(id)).forEach((element) => made.set(element.id, card(element)));
      const shown = elements.map(({ id }) => made.get(id).details);
      if (shown.length !== list.children.length || shown.some((details, index) => details !== list.children[index])) list.replaceChildren(...shown);
      elements.forEach((element) => made.get(element.id).show(element));
      linked.show(elements);
    },
    read: () => (problem() ? { problem: problem() } : { value: here }),
    renew: () => linked.show(),
  };
};

/** Offers what other steps have. */
function linker({ id, ref, session }, deck) {
  const { draft, t } = session;
  let here = [];
  const select = build("select", { id: `${id}-link`, onchange: () => {
    const { id: chosen, title, steps = [] } = draft.document[deck.list].find((element) => element.id === select.value);
    draft.change(t("editor.panel.linked", title), deck.set(draft.document, chosen, "steps", [...steps, ref().id]));
  } });
  const element = build("div", {}, build("label", { for: select.id }, t("editor.panel.link")), select);
  return {
    element,
    show: (elements = here) => {
      here = elements;
      const others = (draft.document[deck.list] ?? []).filter((other) => !here.some((one) => one.id === other.id));
      element.hidden = !others.length;
      select.replaceChildren(build("option", { value: "" }, "–"), ...others.map((other) => build("option", { value: other.id }, other.title)));
    },
  };
}

/** Empty lists are not written. */
function some(list) {
  return list.length ? list : undefined;
}
