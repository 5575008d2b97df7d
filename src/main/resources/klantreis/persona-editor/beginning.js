import { weighed } from "../editor/offering.js";
import { forget } from "../editor/keeping.js";
import { askAboutKept } from "../editor/kept-question.js";

/**
 * With what somebody begins: what is saved, or work of theirs that a crash or a closed tab left behind.
 * @param {{card: HTMLElement, lang: string, rest: import("../shared/rest.js").Rest, t: (key: string, ...values: any[]) => string}} editor
 * @param {{revision: number, document: object}} saved
 * @param {import("../editor/kept-drafts.js").Kept[]} left the newest first
 * @returns {Promise<{start: {revision: number, document: object}, kept?: import("../editor/kept-drafts.js").Kept}>}
 */
export async function begun({ card, lang, rest, t }, saved, left) {
  const { kept, needless } = weighed(left, saved.document);
  needless.forEach(forget);
  return kept ? askAboutKept({ map: card, texts: { lang } }, rest, saved, kept, t) : { start: saved };
}
