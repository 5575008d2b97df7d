import { addStyles } from "../shared/styles.js";
import { translator } from "../shared/translate.js";
import { Gallery } from "./gallery.js";
import { forMacro } from "./macro.js";
import { GalleryRest } from "./rest.js";

/** The styles of maps, which a page without one does not have; of plans it may lack them all the same. */
const OF_MAPS = ["colours", "map", "table", "curve", "icons", "controls", "viewer", "narrow"].map((name) => `../viewer/${name}.css`);
const OF_PLANS = "../plan/plan.css";

/** Lets somebody choose what a map begins with. @param {import("./gallery.js").Opening} opening */
export async function openGallery(opening) {
  const rest = new GalleryRest(opening.base, opening.space);
  const [texts] = await Promise.all([rest.texts(),
    addStyles(import.meta.url, ...(document.querySelector(".klantreis-map") ? [] : OF_MAPS), OF_PLANS, "gallery.css")]);
  await new Gallery(opening, rest, translator(texts)).open();
}

/**
 * Stands for the macro browser's form of a macro.
 * @param {{name: string, params?: Record<string, string>}} macro without parameters if it is new
 * @param {string} base path of the wiki, such as "/confluence"
 */
export function openForMacro(macro, base) {
  return openGallery(forMacro(macro, base));
}
