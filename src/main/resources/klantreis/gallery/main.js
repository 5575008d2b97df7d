import { addStyles } from "../shared/styles.js";
import { translator } from "../shared/translate.js";
import { Gallery } from "./gallery.js";
import { forMacro } from "./macro.js";
import { GalleryRest } from "./rest.js";

/** The styles of maps, which a page without one does not have; of blueprints and plans it may lack them all the same. */
export const OF_MAPS = [...["colours", "icons", "controls", "map", "table", "curve", "viewer", "narrow"].map((name) => `../viewer/${name}.css`),
  "../persona/chips.css", "../persona/initials.css"];
const OF_SOME = ["../views/blueprint.css", "../plan/plan.css"];

/** Lets somebody choose what a map begins with. @param {import("./gallery.js").Opening} opening */
export async function openGallery(opening) {
  const rest = new GalleryRest(opening.base, opening.space);
  const [texts] = await Promise.all([rest.texts(),
    addStyles(import.meta.url, ...(document.querySelector(".klantreis-map") ? [] : OF_MAPS), ...OF_SOME, "gallery.css")]);
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
