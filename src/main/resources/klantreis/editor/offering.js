import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { same } from "../shared/same.js";
import { keptDraft } from "./keeping.js";

/**
 * Offers to go on with work that a crash, a closed tab or an ended session left behind.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {import("../shared/rest.js").Rest} rest
 * @param {{revision: number, document: object}} saved
 * @param {(key: string, ...values: any[]) => string} t
 * @returns {Promise<{start: {revision: number, document: object}, kept?: import("./kept-drafts.js").Kept}>} with what to begin
 */
export async function offerKept(viewer, rest, saved, t) {
  const kept = await keptDraft(rest);
  if (!kept || (same(kept.document, saved.document) && !kept.typing)) return { start: saved };
  if (!await goOn(viewer, kept, t)) return { start: saved };
  const start = kept.base === saved.revision ? saved : await rest.revision(kept.base);
  return { start, kept };
}

async function goOn({ texts, map }, { time }, t) {
  const { promise, resolve } = Promise.withResolvers();
  const when = new Date(time).toLocaleString(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "short" });
  const choice = (label, taken) => button(label, label, () => {
    resolve(taken);
    dialog.close();
  });
  const mine = choice(t("editor.kept.go-on"), true);
  mine.dataset.main = "";
  const about = { name: "kept", title: t("editor.kept.title"), close: t("editor.kept.saved"), lang: texts.lang, closed: () => resolve(false) };
  const dialog = await openDialog(map, about, build("p", { class: "klantreis-dialog-body" }, t("editor.kept.explained", when)),
    build("footer", {}, choice(t("editor.kept.saved"), false), mine));
  return promise;
}
