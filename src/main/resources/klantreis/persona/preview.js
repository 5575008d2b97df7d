import { previewOf } from "./preview-card.js";

const PAUSE = 250;
const EDGE = 8;
let shown = 0;

/**
 * Shows who a persona is to whoever points at its chip, reaches it by key or touches it: stays while the pointer is on it, and
 * goes at Escape.
 * @param {HTMLElement} chip
 * @param {string} base path of the wiki
 * @param {{lang: string, goals: string}} texts in the reader's language
 */
export function letPreview(chip, base, texts) {
  const link = chip.querySelector("a");
  const page = chip.ownerDocument;
  let wait;
  let asked;
  let card;
  let touched = false;
  const show = async () => {
    clearTimeout(wait);
    asked ??= previewOf(chip, base, texts);
    card = await asked;
    // What cannot be had now may be had later
    if (!card) asked = undefined;
    if (!card || card.isConnected || !chip.matches(":hover, :focus-within")) return;
    card.id ||= `klantreis-preview-${++shown}`;
    chip.append(card);
    link.setAttribute("aria-describedby", card.id);
    keepInside(card, page.documentElement.clientWidth);
    page.addEventListener("keydown", escape, true);
  };
  const hide = () => {
    clearTimeout(wait);
    card?.remove();
    link.removeAttribute("aria-describedby");
    page.removeEventListener("keydown", escape, true);
  };
  // Whoever only points at it has the focus elsewhere; an editor or a dialog around it stays open
  const escape = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  };
  chip.addEventListener("pointerenter", ({ pointerType }) => { if (pointerType !== "touch") wait = setTimeout(show, PAUSE); });
  chip.addEventListener("pointerleave", () => { if (!chip.contains(page.activeElement)) hide(); });
  link.addEventListener("focus", show);
  chip.addEventListener("focusout", hide);
  // A finger's first touch shows who it is, the second goes there; the focus comes in between
  link.addEventListener("pointerdown", ({ pointerType }) => { touched = pointerType === "touch" && !card?.isConnected; });
  link.addEventListener("click", async (event) => {
    if (!touched) return;
    touched = false;
    event.preventDefault();
    await show();
    if (!card) link.click();
  });
  // Whoever was faster than this script is there already
  if (link === page.activeElement) show();
}

/** Beside its chip, but within the window. */
function keepInside(card, width) {
  card.style.translate = "";
  const { left, right } = card.getBoundingClientRect();
  card.style.translate = `${Math.max(EDGE - left, Math.min(0, width - EDGE - right))}px`;
}
