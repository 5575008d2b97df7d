import { build, button } from "../../viewer/build.js";
import { fieldset } from "./field.js";
import { membersOf } from "./group.js";

/**
 * A list of objects. A row in which something is missing or wrong keeps what it was in the document until it is put right.
 * @param {import("./group.js").Member[]} members
 * @param {{begin?: object, complete?: (row: object, others: object[], place: import("./field.js").Place) => object}} [options]
 *   `begin`: what a new row holds; `complete`: adds what nobody types
 */
export const rows = (members, { begin = {}, complete = (row) => row } = {}) => (place) => {
  const { session: { t } } = place;
  const list = build("div", { class: "klantreis-rows" });
  const add = button(t("editor.panel.add"), `+ ${t("editor.panel.add")}`, () => append(begin).focus());
  let made = 0;
  let all = [];
  const append = (value, kept) => {
    const row = { kept, known: kept };
    const id = `${place.id}-${made += 1}`;
    const controls = membersOf(members)({ ...place, id, changed: (typing) => { settle(row, controls.read()); place.changed(typing); } });
    row.element = build("div", { class: "klantreis-item", role: "group", "aria-label": place.label }, ...controls.elements,
      button(t("editor.panel.remove"), t("editor.panel.remove"), () => remove(row)));
    controls.show(value);
    all.push(row);
    list.append(row.element);
    return row.element.querySelector("input, select, textarea");
  };
  const settle = (row, { value, problem }) => {
    row.untaken = Boolean(problem);
    if (problem) return;
    const others = all.filter((other) => other !== row && other.kept).map(({ kept }) => kept);
    row.kept = value && complete({ ...value, ...keysOf(row.known) }, others, place);
  };
  const remove = (row) => {
    all = all.filter((other) => other !== row);
    row.element.remove();
    add.focus();
    place.changed(false);
  };
  return {
    ...fieldset(place, list, add),
    show: (values = []) => {
      all = [];
      list.replaceChildren();
      values.forEach((value) => append(value, value));
    },
    read: () => {
      const kept = all.flatMap((row) => row.kept ?? []);
      return { ...(kept.length && { value: kept }), untaken: all.some(({ untaken }) => untaken) };
    },
  };
};

/** Other elements hold on to a key; only while a row is new does it follow the name that is being typed. */
function keysOf(row) {
  return row?.key === undefined ? {} : { key: row.key };
}
