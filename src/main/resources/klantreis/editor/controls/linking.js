import { build } from "../../viewer/build.js";

/**
 * Offers the elements that other steps have.
 * @param {import("./field.js").Place} place
 * @param {import("./cards.js").Deck} deck
 * @returns {{element: HTMLElement, show: (here?: {id: string}[]) => void}} `here`: those that this step has
 */
export function linking({ id, ref, session }, deck) {
  const { draft, t } = session;
  let known = [];
  const select = build("select", { id: `${id}-link`, onchange: () => {
    const { id: chosen, title, steps = [] } = draft.document[deck.list].find((element) => element.id === select.value);
    draft.change(t("editor.panel.linked", title), deck.set(draft.document, chosen, "steps", [...steps, ref().id]));
  } });
  const element = build("div", {}, build("label", { for: select.id }, t("editor.panel.link")), select);
  const show = (here = known) => {
    known = here;
    const others = (draft.document[deck.list] ?? []).filter((other) => !here.some((one) => one.id === other.id));
    element.hidden = !others.length;
    select.replaceChildren(build("option", { value: "" }, "–"), ...others.map((other) => build("option", { value: other.id }, other.title)));
  };
  return { element, show };
}
