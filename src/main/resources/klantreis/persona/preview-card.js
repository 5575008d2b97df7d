import { build } from "../viewer/build.js";

/**
 * Asks who the persona of a chip is.
 * @param {HTMLElement} chip
 * @param {string} base path of the wiki
 * @param {{lang: string, goals: string}} texts in the reader's language
 * @returns {Promise<HTMLElement | undefined>} nothing if it cannot be had now, as the link leads there all the same
 */
export async function previewOf({ dataset }, base, texts) {
  try {
    const answer = await fetch(`${base}/rest/klantreis/1.0/pages/${dataset.page}/personas/${dataset.persona}`, { credentials: "same-origin", headers: { Accept: "application/json" } });
    return answer.ok ? drawn((await answer.json()).document, dataset.page, base, texts) : undefined;
  } catch {
    return undefined;
  }
}

function drawn({ lang, title, role = "", quote = "", picture, goals = [] }, page, base, texts) {
  const parts = [
    picture && build("img", { src: `${base}/download/attachments/${page}/${encodeURIComponent(picture.file)}`, alt: "" }),
    build("strong", {}, title), build("div", {}, role), quote && build("q", {}, quote),
    goals.length && build("div", { lang: texts.lang, dir: "auto" }, `${texts.goals}:`), goals.length && build("ul", {}, ...goals.slice(0, 3).map((goal) => build("li", {}, goal))),
  ];
  return build("div", { class: "klantreis-preview", role: "tooltip", lang, dir: "auto" }, ...parts.filter(Boolean));
}
