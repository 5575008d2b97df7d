import { button } from "../viewer/build.js";

/**
 * Opens the comments beside the editor. The key for those on a place is the viewer's: here no letter alone, because that begins to type.
 * @param {import("./session.js").Session} session
 */
export function addComments({ viewer: { comments, texts }, bar }) {
  if (comments) bar.actions.append(button(texts.comments, texts.comments, () => comments.open()));
}
