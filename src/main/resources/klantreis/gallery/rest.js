import { askDrawing, askJson } from "../shared/rest.js";

/**
 * A starter as the server lists it.
 * @typedef {object} Starter
 * @property {string} id
 * @property {"shipped" | "site" | "space"} origin
 * @property {string} name
 * @property {string} description
 * @property {string} lang of its texts
 * @property {boolean} default what this space usually begins with
 * @property {boolean} usable false for one that cannot be read
 * @property {{phases: string[], line: string}} [picture]
 */

/** What the gallery asks of the server. Every call may throw Refused or Unreachable. */
export class GalleryRest {
  /**
   * @param {string} base path of the wiki, such as "/confluence"
   * @param {string} space key; empty where there is none
   */
  constructor(base, space) {
    this.root = `${base}/rest/klantreis/1.0`;
    this.space = space ? `&space=${encodeURIComponent(space)}` : "";
  }

  /** What the gallery says, in the reader's language. @returns {Promise<Record<string, string>>} */
  async texts() {
    return (await askJson("GET", `${this.root}/words/en`)).texts;
  }

  /** @param {string} lang in which the shipped ones are wanted @returns {Promise<Starter[]>} */
  async starters(lang) {
    return (await askJson("GET", `${this.root}/starters?lang=${lang}${this.space}`)).results;
  }

  /** @param {"journey" | "blueprint"} view @returns {Promise<string>} HTML of the whole starter */
  drawing(id, lang, view) {
    return askDrawing("GET", `${this.root}/starters/${id}/drawing?lang=${lang}&view=${view}${this.space}`);
  }

  /** The maps of a page; none where it is not published yet, or is no page. @returns {Promise<{key: string, title: string}[]>} */
  async maps(page) {
    if (!page) return [];
    try {
      return (await askJson("GET", `${this.root}/pages/${page}/maps?limit=100`)).results;
    } catch (failure) {
      if (failure.status === 404) return [];
      throw failure;
    }
  }
}
