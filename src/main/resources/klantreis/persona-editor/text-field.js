import { build } from "../viewer/build.js";

/**
 * A text that is typed where it stands; it looks as it will be read.
 * @param {import("./session.js").Session} session
 * @param {HTMLElement} place
 * @param {import("./fields.js").Member} member
 * @returns {{show: (document: object) => void}}
 */
export function textField({ draft, lang, t, say }, place, { name, label, most, needed, several, read, write }) {
  const field = build("textarea", { class: "klantreis-written", rows: several ? "2" : "1", maxlength: String(most), "aria-label": label,
    placeholder: place.dataset.field ? label : "…", "data-member": name });
  if (needed) field.required = true;
  field.addEventListener("keydown", (event) => { if (event.key === "Enter" && !several) event.preventDefault(); });
  let missed = false;
  /** Says that something belongs here, until it does, or what was there is there again. */
  const miss = (missing) => {
    if (missing) say(t("editor.title-needed"), "error");
    else if (missed) say("");
    missed = missing;
  };
  field.addEventListener("input", () => {
    const text = several ? field.value : field.value.replace(/[\r\n]+/g, " ");
    grow(field);
    miss(Boolean(needed) && !text.trim());
    if (missed) return;
    draft.change(t("editor.persona.changed", label), write(draft.document, text), { join: name });
  });
  field.addEventListener("blur", () => {
    miss(false);
    show(draft.document);
  });
  const show = (document) => {
    const text = read(document) ?? "";
    // Whoever empties a name is about to write another
    if (field.value === text || (needed && field.ownerDocument.activeElement === field && !field.value.trim())) return;
    field.value = text;
    grow(field);
  };
  place.replaceChildren(field);
  place.dataset.reader = lang;
  return { show };
}

/** For browsers that cannot let a field be as high as its text. */
function grow(field) {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
