import { build } from "../viewer/build.js";

const PAUSE = 250;

/**
 * Shows who a persona is to whoever points at its chip, reaches it by key or touches it: stays while the pointer is on it, and
 * goes at Escape.
 * @param {HTMLElement} chip
 * @param {string} base path of the wiki
 * @param {string} goals what these are called
 */
export function letPreview(chip, base, goals) {
  const link = chip.querySelector("a");
  let wait;
  let card;
  let touched = false;
  const show = async () => {
    clearTimeout(wait);
    card ??= await fetched(chip, base, goals);
    if (!card || !chip.matches(":hover, :focus-within")) return;
    chip.append(card);
    chip.ownerDocument.addEventListener("keydown", escape);
  };
  const hide = () => {
    clearTimeout(wait);
    card?.remove();
    chip.ownerDocument.removeEventListener("keydown", escape);
  };
  // Whoever only points at it has the focus elsewhere
  const escape = ({ key }) => { if (key === "Escape") hide(); };
  chip.addEventListener("pointerenter", ({ pointerType }) => {
    touched = pointerType === "touch";
    if (!touched) wait = setTimeout(show, PAUSE);
  });
  chip.addEventListener("pointerleave", () => { if (!chip.contains(document.activeElement)) hide(); });
  link.addEventListener("focus", show);
  chip.addEventListener("focusout", hide);
  // A finger's first touch shows who it is, the second goes there
  link.addEventListener("click", (event) => {
    if (!touched || card?.isConnected) return;
    event.preventDefault();
    show();
  });
}

/** The card; nothing if it cannot be had now, as the link leads there all the same. */
async function fetched({ dataset }, base, goals) {
  try {
    const answer = await fetch(`${base}/rest/klantreis/1.0/pages/${dataset.page}/personas/${dataset.persona}`, { credentials: "same-origin", headers: { Accept: "application/json" } });
    return answer.ok ? drawn((await answer.json()).document, dataset.page, base, goals) : undefined;
  } catch {
    return undefined;
  }
}

function drawn({ lang, title, role = "", quote = "", picture, goals = [] }, page, base, label) {
  const parts = [
    picture && build("img", { src: `${base}/download/attachments/${page}/${encodeURIComponent(picture.file)}`, alt: "" }),
    build("strong", {}, title), build("div", {}, role), quote && build("q", {}, quote),
    goals.length && build("div", {}, `${label}:`), goals.length && build("ul", {}, ...goals.slice(0, 3).map((goal) => build("li", {}, goal))),
  ];
  return build("div", { class: "klantreis-preview", role: "tooltip", lang }, ...parts.filter(Boolean));
}
