import { build } from "./build.js";

/** Keeps the steps of one channel or one kind of moment in the light. @param {import("./viewer.js").Viewer} viewer */
export function addFilters(viewer) {
  const { grid, map, texts, toolbar, say } = viewer;
  const chosen = {};
  const count = build("span", { class: "klantreis-count", "aria-hidden": "true" });
  const add = (kind) => {
    const names = namesOf(grid.steps, kind);
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
  add("channel");
  add("moment");
  toolbar.append(count);
}

/**
 * What the heads of steps name, one name a line.
 * @param {HTMLElement[]} heads
 * @param {"channel" | "moment"} kind
 */
export function namesOf(heads, kind) {
  return [...new Set(heads.flatMap(({ dataset }) => dataset[kind]?.split("\n") ?? []))].sort((a, b) => a.localeCompare(b));
}
