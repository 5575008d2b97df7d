import { build, button } from "../viewer/build.js";

/**
 * Buttons for the views in which a revision can be seen; none where there is one.
 * @param {import("./window.js").Subject} subject
 * @param {(view: string) => void} chosen
 * @returns {HTMLElement[]}
 */
export function viewsOf({ view, views }, chosen) {
  if (!views) return [];
  const buttons = Object.entries(views).map(([name, label]) => {
    const press = button(label, label, () => {
      buttons.forEach((one) => { one.ariaPressed = String(one === press); });
      chosen(name);
    });
    press.ariaPressed = String(name === view);
    return press;
  });
  return [build("span", { class: "klantreis-views" }, ...buttons)];
}
