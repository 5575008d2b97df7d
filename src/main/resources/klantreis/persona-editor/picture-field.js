import { build } from "../viewer/build.js";
import { put } from "../shared/lists.js";
import { Refused, Unreachable, askJson } from "../shared/rest.js";
import { select } from "./choice-field.js";

const SHOWN = /^image\/(png|jpeg|gif|webp)$/;

/** The picture, chosen among the files of the page, and what it shows in words. @param {import("./session.js").Session} session */
export function pictureField(session) {
  const { card, draft, t, words: { limits } } = session;
  const portrait = card.querySelector(".klantreis-portrait");
  const initials = portrait.querySelector("span") ?? build("span", { "aria-hidden": "true" });
  const change = (picture) => draft.change(t("editor.persona.changed", t("editor.persona.picture")), put(draft.document, "picture", picture), { join: "picture" });
  const place = build("span", {});
  const alt = build("input", { type: "text", class: "klantreis-message", maxlength: String(limits.line), "aria-label": t("editor.persona.alt"), placeholder: t("editor.persona.alt"),
    oninput: () => change(put(draft.document.picture, "alt", alt.value)) });
  card.querySelector("header").after(build("div", { class: "klantreis-added klantreis-picture-field", lang: session.lang }, place, alt));
  const offer = (names, file) => {
    const field = select([{ key: "", name: t(names.length ? "editor.persona.no-picture" : "editor.persona.no-files") }, ...names.map((name) => ({ key: name, name }))], t("editor.persona.picture"),
      (chosen) => change(chosen ? { file: chosen } : undefined));
    if (place.firstChild?.options?.length !== field.options.length) place.replaceChildren(field);
    place.firstChild.value = file;
  };
  let files = [];
  let shown;
  const showFile = (file) => {
    shown = file;
    portrait.replaceChildren(file ? build("img", { src: address(session, file), alt: "" }) : initials);
    offer([...new Set([...files, ...(file ? [file] : [])])], file);
  };
  const show = ({ picture: { file = "", alt: told = "" } = {} }) => {
    alt.hidden = !file;
    if (alt.value !== told) alt.value = told;
    // Whoever types elsewhere does not fetch the picture anew
    if (file !== shown) showFile(file);
  };
  picturesOf(session).then((found) => {
    files = found;
    showFile(draft.document.picture?.file ?? "");
  });
  return { show };
}

/** @returns {Promise<string[]>} names of the pictures attached to the page; none where they cannot be asked for */
async function picturesOf({ card, rest }) {
  try {
    const { results } = await askJson("GET", `${rest.base}/rest/api/content/${card.dataset.page}/child/attachment?limit=200`);
    return results.filter(({ metadata, extensions }) => SHOWN.test(metadata?.mediaType ?? extensions?.mediaType)).map(({ title }) => title);
  } catch (failure) {
    if (!(failure instanceof Refused || failure instanceof Unreachable)) throw failure;
    return [];
  }
}

function address({ card, rest }, file) {
  return `${rest.base}/download/attachments/${card.dataset.page}/${encodeURIComponent(file)}`;
}
