const HEADS = "th[data-phase], th[data-step], tr[data-lane]:not([data-lower]) > th, td[data-at]";

/**
 * What of a map an element of its discussion stands for.
 * @param {HTMLElement} map
 * @param {string} element id of a phase, step or lane, or `lane/at`; empty for the whole map
 * @returns {Element | null} nothing if it is not on the map
 */
export function elementAt(map, element) {
  if (!element) return map.querySelector(".klantreis-title strong");
  const [id, at] = element.split("/").map((part) => CSS.escape(part));
  if (!at) return map.querySelector(`th[data-phase="${id}"], th[data-step="${id}"], tr[data-lane="${id}"] > th`);
  return map.querySelector(`tr[data-lane="${id}"] > td[data-at="${at}"], tr[data-lane="${id}"] svg [data-step="${at}"]`);
}

/** What people call a place. @returns {string} empty if it is not on the map */
export function titleAt(map, element) {
  const [id, at] = element.split("/");
  return at ? [id, at].map((part) => titleOf(elementAt(map, part))).join(" · ") : titleOf(elementAt(map, element));
}

/** The elements of a map in the order in which they are read. @param {HTMLElement} map */
export function elementsOf(map) {
  return ["", ...[...map.querySelectorAll(HEADS)].map(({ dataset, parentElement }) => {
    const lane = parentElement.dataset.lane;
    return dataset.phase ?? dataset.step ?? (dataset.at ? `${lane}/${dataset.at}` : lane);
  })];
}

/** Goes to a place, and lets it be seen for a while. */
export function goTo(map, element) {
  const place = elementAt(map, element);
  if (!place) return;
  place.scrollIntoView({ block: "center", inline: "center" });
  const cell = place.closest("th, td") ?? place;
  if (!cell.hasAttribute("tabindex")) cell.setAttribute("tabindex", "-1");
  cell.focus({ preventScroll: true });
  place.classList.add("klantreis-talked-of");
  place.addEventListener("animationend", () => place.classList.remove("klantreis-talked-of"), { once: true });
}

function titleOf(head) {
  if (!head) return "";
  const named = head.querySelector(":scope > b, :scope > span:not(.klantreis-scale)") ?? head;
  return [...named.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent.trim() ?? "";
}
