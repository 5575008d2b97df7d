import { build } from "../viewer/build.js";

const LANGUAGES = ["en", "nl"];

/**
 * The field to search with and the languages to choose from.
 * @param {(key: string) => string} t
 * @param {string} preferred language; that of the reader where there is nothing in it
 * @param {{searched: () => void, spoken: () => void}} on what follows
 * @returns {{element: HTMLElement, query: string, language: string, say: (found: string) => void}}
 */
export function filters(t, preferred, { searched, spoken }) {
  const found = build("p", { role: "status" });
  const search = build("input", { type: "search", oninput: searched, onkeydown: toResults, autocomplete: "off" });
  const chosen = [preferred, t("gallery.lang")].map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => LANGUAGES.includes(tag));
  const languages = LANGUAGES.map((language) => build("label", {}, build("input",
    { type: "radio", name: "language", value: language, checked: language === chosen, onchange: spoken }), build("span", { lang: language }, t(`gallery.language.${language}`))));
  const element = build("div", { class: "klantreis-gallery-filters" }, build("label", {}, build("span", {}, t("gallery.search")), search),
    build("fieldset", {}, build("legend", {}, t("gallery.language")), ...languages), found);
  return {
    element,
    get query() { return search.value.trim(); },
    get language() { return element.querySelector(":checked")?.value ?? LANGUAGES[0]; },
    set language(value) { element.querySelector(`[value=${value}]`).checked = true; },
    say(text) { found.textContent = text; },
  };
}

/** Enter searches, as people expect, and does not choose what they have not seen yet. */
function toResults(event) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.target.closest("form").querySelector("[name=choice]:checked")?.focus();
}
