import { build } from "../viewer/build.js";
import { put } from "../shared/lists.js";
import { askJson } from "../shared/rest.js";
import { troubleOf } from "../editor/trouble.js";
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
  let files = [];
  const show = ({ picture }) => {
    portrait.replaceChildren(picture ? build("img", { src: address(session, picture.file), alt: "" }) : initials);
    alt.hidden = !picture;
    if (alt.value !== (picture?.alt ?? "")) alt.value = picture?.alt ?? "";
    const names = [...new Set([...files, ...(picture ? [picture.file] : [])])];
    const field = select([{ key: "", name: t(names.length ? "editor.persona.no-picture" : "editor.persona.no-files") }, ...names.map((name) => ({ key: name, name }))], t("editor.persona.picture"),
      (file) => change(file ? { file } : undefined));
    field.value = picture?.file ?? "";
    if (place.firstChild?.options?.length !== field.options.length) place.replaceChildren(field);
    place.firstChild.value = field.value;
  };
  picturesOf(session).then((found) => {
    files = found;
    show(draft.document);
  });
  return { show };
}

/** @returns {Promise<string[]>} names of the pictures attached to the page; none where they cannot be asked for */
async function picturesOf({ card, rest }) {
  try {
    const { results } = await askJson("GET", `${rest.base}/rest/api/content/${card.dataset.page}/child/attachment?limit=200`);
    return results.filter(({ metadata, extensions }) => SHOWN.test(metadata?.mediaType ?? extensions?.mediaType)).map(({ title }) => title);
  } catch (failure) {
    troubleOf(failure);
    return [];
  }
}

function address({ card, rest }, file) {
  return `${rest.base}/download/attachments/${card.dataset.page}/${encodeURIComponent(file)}`;
}
