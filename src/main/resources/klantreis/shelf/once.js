/**
 * Does what a button asks for, unless it is under way already. The button stays enabled meanwhile: a disabled one loses the
 * focus, and whoever is refused would have to look for it.
 * @param {HTMLElement} button
 * @param {() => Promise<void>} work
 */
export async function once(button, work) {
  if (button.hasAttribute("aria-disabled")) return;
  button.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    button.removeAttribute("aria-disabled");
  }
}
