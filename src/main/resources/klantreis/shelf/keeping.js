import { build, button } from "../viewer/build.js";

/**
 * Asks what of a map comes along, and tells how much that is.
 * @param {{lanes: {id: string, title: string, count: number, mayStay: boolean}[], header: boolean, descriptions: number}} parts
 * @param {(key: string, ...values: (string | number)[]) => string} t
 * @returns {{element: HTMLElement, kept: () => {lanes: string[], header: boolean, descriptions: boolean}}}
 */
export function keeping({ lanes, header, descriptions }, t) {
  const ticks = lanes.filter(({ mayStay, count }) => mayStay && count)
    .map(({ id, title, count }) => tick(title, count, t, { lane: id }));
  const others = [...(header ? [tick(t("template.header"), 1, t, { part: "header" })] : []),
    ...(descriptions ? [tick(t("template.descriptions"), descriptions, t, { part: "descriptions" })] : [])];
  const all = [...ticks, ...others];
  const count = build("p", { class: "klantreis-template-count", role: "status" });
  const tell = () => {
    count.textContent = t("template.count", all.filter(({ box }) => box.checked).reduce((sum, one) => sum + one.count, 0));
  };
  const tickAll = (checked) => {
    all.forEach(({ box }) => { box.checked = checked; });
    tell();
  };
  const element = build("fieldset", { class: "klantreis-template-keep", onchange: tell }, build("legend", {}, t("template.keep")),
    build("p", {}, t("template.always")),
    ...(all.length ? [build("div", { class: "klantreis-template-all" },
      named(t("template.keep-all"), () => tickAll(true)), named(t("template.keep-none"), () => tickAll(false))),
    build("ul", {}, ...all.map(({ label }) => build("li", {}, label))), count] : []),
    build("p", {}, t("template.never")));
  tell();
  const part = (name) => others.some(({ box }) => box.dataset.part === name && box.checked);
  return { element, kept: () => ({ lanes: ticks.filter(({ box }) => box.checked).map(({ box }) => box.dataset.lane),
    header: part("header"), descriptions: part("descriptions") }) };
}

function tick(title, count, t, data) {
  const box = build("input", { type: "checkbox" });
  Object.assign(box.dataset, data);
  const many = data.part === "header" ? [] : [" ", build("span", { class: "klantreis-template-many" }, t("template.filled", count))];
  return { box, count, label: build("label", { class: "klantreis-template-tick" }, box, title, ...many) };
}

function named(label, press) {
  return button(label, label, press);
}
