/**
 * Opens the editor by its own button, with the wish to begin in one of its parts.
 * @param {string} part
 * @param {HTMLElement} map
 * @param {HTMLElement} edit the button
 */
export function editWith(part, map, edit) {
  edit.click();
  map.dataset.klantreisWish = part;
  // A press that opened nothing leaves no wish to the next
  edit.addEventListener("click", () => { delete map.dataset.klantreisWish; }, { capture: true, once: true });
}
