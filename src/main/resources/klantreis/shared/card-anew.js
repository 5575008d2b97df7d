/**
 * Shows a card as the wiki draws it now, with whatever its macro asks for; who can edit it is there again.
 * @param {HTMLElement} card
 * @param {string} [message] for those who listen
 */
export async function drawCardAnew(card, message = "") {
  const fresh = await drawn(card.id);
  if (!fresh) return location.reload();
  card.replaceWith(fresh);
  // The page's own script has seen it by then
  queueMicrotask(() => {
    fresh.querySelector(".klantreis-persona-toolbar button")?.focus();
    fresh.querySelector(":scope > [role=status]")?.append(message);
  });
}

async function drawn(id) {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const card = page.getElementById(id);
    return card && document.importNode(card, true);
  } catch {
    return null;
  }
}
