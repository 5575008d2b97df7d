import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { Refused } from "../shared/rest.js";
import { forget } from "./keeping.js";

/**
 * Asks whether to go on with unsaved work.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {import("../shared/rest.js").Rest} rest
 * @param {{revision: number, document: object}} saved
 * @param {import("./kept-drafts.js").Kept} kept
 * @param {(key: string, ...values: any[]) => string} t
 * @returns {ReturnType<typeof import("./offering.js").offerKept>}
 */
export async function askAboutKept(viewer, rest, saved, kept, t) {
  const answer = await ask(viewer, kept, t);
  if (answer === "discard") await forget(kept);
  return answer === "go on" ? { start: await begun(rest, kept, saved), kept } : { start: saved };
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
  const dialog = await openDialog(map, about, build("p", { class: "klantreis-dialog-body" }, t("editor.kept.explained", when)),
    build("footer", {}, choice(t("editor.kept.discard"), "discard"), mine));
  return promise;
}
