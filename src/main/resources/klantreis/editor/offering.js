import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { same } from "../shared/same.js";
import { Refused } from "../shared/rest.js";
import { forget, keptDrafts } from "./keeping.js";

/**
 * Offers to go on with work that a crash, a closed tab or an ended session left behind.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {import("../shared/rest.js").Rest} rest
 * @param {{revision: number, document: object}} saved
 * @param {(key: string, ...values: any[]) => string} t
 * @returns {Promise<{start: {revision: number, document: object}, kept?: import("./kept-drafts.js").Kept}>} with what to begin
 */
export async function offerKept(viewer, rest, saved, t) {
  const { kept, needless } = weighed(await keptDrafts(rest), saved.document);
  needless.forEach(forget);
  if (!kept) return { start: saved };
  const answer = await ask(viewer, kept, t);
  if (answer === "discard") await forget(kept);
  if (answer !== "go on") return { start: saved };
  return { start: await begun(rest, kept, saved), kept };
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

/** The revision with which the work began; if it is gone, the newest has to do. */
async function begun(rest, { base }, saved) {
  if (base === saved.revision) return saved;
  try {
    return await rest.revision(base);
  } catch (failure) {
    if (failure instanceof Refused) return saved;
    throw failure;
  }
}

/** @returns {Promise<"go on" | "discard" | "later">} */
async function ask({ texts, map }, { time }, t) {
  const { promise, resolve } = Promise.withResolvers();
  const when = new Date(time).toLocaleString(texts.lang, { dateStyle: "medium", timeStyle: "short" });
  const choice = (label, taken) => button(label, label, () => {
    resolve(taken);
    dialog.close();
  });
  const mine = choice(t("editor.kept.go-on"), "go on");
  mine.dataset.main = "";
  const about = { name: "kept", title: t("editor.kept.title"), close: t("editor.kept.later"), lang: texts.lang, closed: () => resolve("later") };
  const dialog = await openDialog(map.closest("dialog"), about, build("p", { class: "klantreis-dialog-body" }, t("editor.kept.explained", when)),
    build("footer", {}, choice(t("editor.kept.discard"), "discard"), mine));
  return promise;
}
