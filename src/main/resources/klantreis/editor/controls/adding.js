import { build, button } from "../../viewer/build.js";
import { readLine } from "../reading.js";

/**
 * A field for the name of something new, and a button for each thing that it can become. Who goes elsewhere while a name
 * stands there gets the first of these, which can be undone: left in the field, it would be in no draft. Where something is
 * offered for it, Enter takes what is marked instead.
 * @param {import("./field.js").Place} place
 * @param {string} label
 * @param {{label: string, sign: string, add: (name: string) => void}[]} ways
 * @returns {{row: HTMLElement, input: HTMLInputElement, problem: () => [string, ...(string | number)[]] | undefined}}
 */
export function adding({ session, changed }, label, ways) {
  const { draft, t, words } = session;
  const read = () => readLine(input.value, words.limits.line);
  const put = (add) => {
    const { value } = read();
    if (value === undefined) return input.focus();
    input.value = "";
    add(value);
  };
  const first = () => put(ways[0].add);
  const left = () => {
    const { value } = read();
    if (value === undefined) return;
    first();
    session.say(t("editor.panel.taken", value));
  };
  const input = build("input", { type: "text", "aria-label": label, placeholder: label, lang: draft.document.lang, dir: "auto",
    oninput: () => changed(false), onkeydown: (event) => { if (event.key === "Enter" && !event.isComposing && !input.hasAttribute("aria-activedescendant")) first(); } });
  // Pressed, they leave the focus in the field, in every browser
  const row = build("div", { class: "klantreis-row" }, input, ...ways.map((way) => button(way.label, way.sign, () => put(way.add))));
  row.addEventListener("mousedown", (event) => { if (event.target !== input) event.preventDefault(); });
  row.addEventListener("focusout", ({ relatedTarget }) => { if (!row.contains(relatedTarget) && document.activeElement !== input) left(); });
  input.addEventListener("klantreis-taken", left);
  return { row, input, problem: () => read().problem };
}
