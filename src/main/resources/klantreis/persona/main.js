import { build, button } from "../viewer/build.js";

const CARD = ".klantreis-persona[data-klantreis-editable]";
const CHIP = ".klantreis-personas [data-persona]";
const BEGINNING = ".klantreis-persona[data-klantreis-begin]";

/**
 * Lets those who may edit a persona do so where its card stands, also on cards that come later.
 * @param {Document} page
 * @param {Record<string, string>} texts in the reader's language
 * @param {string} base path of the wiki
 */
export function start(page, texts, base) {
  const fresh = (kind) => [...page.querySelectorAll(`${kind}:not([data-klantreis-ready])`)];
  const look = () => {
    fresh(CARD).forEach((card) => addEdit(card, texts, base));
    fresh(CHIP).forEach((chip) => addPreview(chip, texts, base));
    fresh(BEGINNING).forEach((section) => addBeginning(section, texts, base));
  };
  look();
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true });
}

async function addPreview(chip, texts, base) {
  chip.dataset.klantreisReady = "";
  (await import("./preview.js")).letPreview(chip, base, texts.goals);
}

async function addBeginning(section, texts, base) {
  section.dataset.klantreisReady = "";
  (await import("./beginning.js")).letBegin(section, texts, base);
}

function addEdit(card, texts, base) {
  card.dataset.klantreisReady = "";
  const status = build("p", { class: "klantreis-added", role: "status", lang: texts.lang });
  let opening = false;
  const open = button(texts.edit, texts.edit, async () => {
    if (opening) return;
    opening = true;
    status.textContent = "";
    try {
      await (await import("../persona-editor/main.js")).editPersona(card, texts.lang, base);
    } catch (failure) {
      status.textContent = failure.told || texts.unreachable;
    }
    opening = false;
  });
  card.prepend(build("div", { class: "klantreis-added klantreis-persona-toolbar", role: "group", "aria-label": texts.controls, lang: texts.lang }, open), status);
}
