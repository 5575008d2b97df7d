import { build } from "../viewer/build.js";

const FIELDS = ["map", "page", "revision", "lanes", "height"];
const VIEWS = ["journey", "blueprint"];

/**
 * What else a macro can be told, as the macro's own form would ask it.
 * @param {string} macro its name
 * @param {Record<string, string>} params
 * @param {(key: string) => string} t
 * @returns {{element: HTMLElement, changed: () => Record<string, string>}} `changed` gives the parameters with what was typed; all others stay
 */
export function settings(macro, params, t) {
  const fields = new Map(FIELDS.map((name) => [name, build("input", { name, value: params[name] ?? "", autocomplete: "off", spellcheck: "false" })]));
  fields.set("view", viewOf(macro, params.view, t));
  const element = build("details", { class: "klantreis-gallery-settings" }, build("summary", {}, t("gallery.settings")),
    build("div", {}, ...[...fields].map(([name, field]) => build("label", {}, build("strong", {}, t(`${macro}.param.${name}.label`)),
      field, build("small", {}, t(`${macro}.param.${name}.desc`))))));
  return { element, changed: () => withTyped(params, fields) };
}

function viewOf(macro, view, t) {
  // what somebody typed by hand stays, for the macro to say what is wrong with it
  const known = VIEWS.includes(view) || !view ? VIEWS : [view, ...VIEWS];
  return build("select", { name: "view" }, build("option", { value: "" }, t("gallery.view.own")),
    ...known.map((value) => build("option", { value, selected: value === view }, VIEWS.includes(value) ? t(`${macro}.param.view.option.${value}`) : value)));
}

function withTyped(params, fields) {
  const all = { ...params };
  fields.forEach((field, name) => {
    if (field.value === (params[name] ?? "")) return;
    if (field.value.trim()) all[name] = field.value.trim();
    else delete all[name];
  });
  return all;
}
