import { build } from "./build.js";

/** Keeps the steps of one persona, one channel or one kind of moment in the light. @param {import("./viewer.js").Viewer} viewer */
export function addFilters(viewer) {
  const { grid, map, texts, toolbar, say } = viewer;
  const chosen = {};
  const count = build("span", { class: "klantreis-count", "aria-hidden": "true" });
  const add = (kind, others = []) => {
    const names = namesOf(grid.steps, kind, others);
    if (!names.length) return;
    const select = build("select", { lang: map.lang, onchange: async () => {
      chosen[kind] = names[select.selectedIndex - 1];
      try {
        count.textContent = (await import("../filter/light.js")).light(viewer, chosen);
      } catch {
        say(texts.unreachable, true);
      }
    } }, build("option", { value: "", lang: texts.lang }, texts.all), ...names.map((name) => build("option", {}, name)));
    toolbar.append(build("label", { class: "klantreis-filter" }, texts[kind], select));
  };
  add("persona", [...map.querySelectorAll(".klantreis-personas dd")].map((chip) => (chip.querySelector("a") ?? chip).lastChild.textContent));
  add("channel");
  add("moment");
  toolbar.append(count);
}

/**
 * What the heads of steps name, one name a line.
 * @param {HTMLElement[]} heads
 * @param {"persona" | "channel" | "moment"} kind
 * @param {string[]} others that can be asked for as well, if any is named
 */
export function namesOf(heads, kind, others = []) {
  const named = heads.flatMap(({ dataset }) => dataset[kind]?.split("\n") ?? []);
  return named.length ? [...new Set([...named, ...others])].sort((a, b) => a.localeCompare(b)) : [];
}
