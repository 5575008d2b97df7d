import { askJson } from "../shared/rest.js";
import { areSame, titled } from "./controls/naming.js";

/**
 * Maps that this one could name: by words of their title, or all of a page whose address is pasted.
 * @param {import("./session.js").Session} session
 * @param {string} query
 * @returns {Promise<import("./controls/naming.js").Found[]>}
 */
export async function findMaps({ map, rest }, query) {
  const [, page] = /[?&]pageId=(\d+)/.exec(query) ?? /\/pages\/(\d+)/.exec(query) ?? [];
  const own = { page: Number(map.dataset.page), key: map.dataset.klantreisMap };
  const found = page ? await ofPage(rest, page) : await titled(rest, "maps", query);
  return found.map(({ named: { page: home, key }, ...told }) => ({ ...told, named: { page: home, key } })).filter(({ named }) => !areSame(named, own));
}

async function ofPage({ root }, page) {
  const { results } = await askJson("GET", `${root}/pages/${page}/maps?limit=200`);
  return results.map(({ key, title }) => ({ name: title, value: key, named: { page: Number(page), key } }));
}

/** What a map is called, and its steps; of one that the reader may not view, or that is gone, only that. */
export async function aboutMap({ rest, t }, { page, key = "main" }) {
  try {
    const { document: { title, steps = [] } } = await askJson("GET", `${rest.root}/pages/${page}/maps/${key}`);
    return { name: title, steps };
  } catch {
    return { name: t("editor.panel.map.hidden"), steps: [] };
  }
}
