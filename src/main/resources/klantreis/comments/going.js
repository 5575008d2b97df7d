import { placeOf } from "../comment-marks/places.js";

/**
 * Goes to a place of the map, and lets it be seen for a while.
 * @param {HTMLElement} map
 * @param {string} element
 * @returns {Element | undefined} nothing if it is not on the map
 */
export function goTo(map, element) {
  const { host, face } = placeOf(map, element) ?? {};
  if (!host) return undefined;
  const cell = host.closest("th, td") ?? host;
  const place = face ?? cell;
  place.scrollIntoView({ block: "center", inline: "center" });
  if (!cell.hasAttribute("tabindex")) cell.setAttribute("tabindex", "-1");
  cell.focus({ preventScroll: true });
  place.classList.add("klantreis-talked-of");
  place.addEventListener("animationend", () => place.classList.remove("klantreis-talked-of"), { once: true });
  return place;
}
