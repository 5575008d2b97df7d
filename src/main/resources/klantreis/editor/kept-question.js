import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";

/**
 * Asks whether to go on with unsaved work.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {import("./kept-drafts.js").Kept} kept
 * @param {(key: string, ...values: any[]) => string} t
 * @returns {Promise<"go on" | "discard" | "later">}
 */
export async function askKept({ texts, map }, { time }, t) {
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
