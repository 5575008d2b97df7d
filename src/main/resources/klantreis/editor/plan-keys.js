/**
 * The keyboard of the plan: arrows walk from card to card, Alt and an arrow moves the card, Enter opens it.
 * @param {HTMLElement} desk in which the cards lie
 * @param {{open: (id: string) => void, move: (id: string, key: string) => void}} ways
 */
export function addPlanKeys(desk, { open, move }) {
  const cardOf = ({ target }) => target.closest("[data-card]")?.dataset.card;
  desk.addEventListener("click", (event) => {
    const id = event.target.closest("button") && cardOf(event);
    if (id) open(id);
  });
  desk.addEventListener("keydown", (event) => {
    const { altKey, ctrlKey, key, metaKey, target } = event;
    const id = cardOf(event);
    if (!id || !key.startsWith("Arrow") || ctrlKey || metaKey) return;
    // The browser would go back a page, or scroll
    event.preventDefault();
    if (altKey) return move(id, key);
    const cards = [...desk.querySelectorAll("[data-card] > button")];
    const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
    cards[cards.indexOf(target) + step]?.focus();
  });
}
