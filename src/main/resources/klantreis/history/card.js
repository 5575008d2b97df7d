/**
 * A persona as somebody looks back at it.
 * @param {HTMLElement} card as it stands on the page
 * @returns {import("./window.js").Subject}
 */
export function cardOf(card) {
  return {
    title: titleOf(card.querySelector("[data-field=title]")),
    drawing: ".klantreis-persona",
    enliven() {},
    placesIn,
    // An entry that comes or goes changes the part it stands in
    seen: (change) => ({ places: [partOf(change)], change: "changed" }),
  };
}

/** While somebody types on the card, a field stands there. */
function titleOf(place) {
  return place.querySelector("textarea")?.value ?? place.textContent;
}

/** The part of the card that tells of a change. @param {import("./marks.js").Change} change */
export function partOf({ type, element, field }) {
  return type === "persona" ? field.split(".").at(-1) : element.split("/")[0];
}

function placesIn(card) {
  const who = card.querySelector(".klantreis-persona-who");
  const places = new Map(["picture", "lang", "extras"].map((name) => [name, who]));
  card.querySelectorAll("[data-field], [data-part]").forEach((part) => places.set(part.dataset.field ?? part.dataset.part, part));
  return places;
}
