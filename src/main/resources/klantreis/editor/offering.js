import { same } from "../shared/same.js";
import { forget } from "./keeping.js";

/**
 * Offers to go on with work that a crash, a closed tab or an ended session left behind.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {import("../shared/rest.js").Rest} rest
 * @param {{revision: number, document: object}} saved
 * @param {import("./kept-drafts.js").Kept[]} left the newest first
 * @param {(key: string, ...values: any[]) => string} t
 * @returns {Promise<{start: {revision: number, document: object}, kept?: import("./kept-drafts.js").Kept}>} with what to begin
 */
export async function offerKept(viewer, rest, saved, left, t) {
  const { kept, needless } = weighed(left, saved.document);
  needless.forEach(forget);
  if (!kept) return { start: saved };
  const { askAboutKept } = await import("./kept-question.js");
  return askAboutKept(viewer, rest, saved, kept, t);
}

/**
 * What is worth asking about, and what is saved already, as after a save of which only the answer got lost.
 * @param {import("./kept-drafts.js").Kept[]} left the newest first
 * @param {object} saved
 */
export function weighed(left, saved) {
  const needless = left.filter(({ document, typing }) => !typing && same(document, saved));
  return { kept: left.find((one) => !needless.includes(one)), needless };
}
