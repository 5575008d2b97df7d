import { build } from "../viewer/build.js";
import { drawAnew } from "../shared/anew.js";
import { openDialog } from "../shared/dialog.js";
import { Rest } from "../shared/rest.js";
import { addStyles } from "../shared/styles.js";
import { translator } from "../shared/translate.js";
import { addRevisions } from "./revisions.js";
import { addStage } from "./stage.js";

/**
 * What the parts of the history share.
 * @typedef {object} History
 * @property {import("../viewer/viewer.js").Viewer} viewer of the map as it stands on the page
 * @property {(key: string, ...values: (string | number)[]) => string} t
 * @property {Rest} rest
 * @property {{message: number}} limits how long a message may be
 * @property {boolean} mayEdit
 * @property {(revision: number, saved: number) => void} restored hears which revision was restored, and as which
 * @property {string} [reason] why somebody would restore, if others saved before they could
 * @property {(message: string, reason: string) => void} outdated shows all anew, because others saved
 * @property {(message: string) => void} say tells those who listen
 */

/**
 * Opens the history for whoever reads a map.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 */
export async function showHistory(viewer) {
  const { map, base } = viewer;
  const rest = new Rest(base, map.dataset.page, map.dataset.klantreisMap);
  const { texts, limits } = await rest.words(map.lang);
  const t = translator(texts);
  const restored = (revision) => drawAnew(viewer, { message: t("history.restored", revision) });
  await openHistory({ viewer, t, rest, limits, mayEdit: "klantreisEditable" in map.dataset, restored });
}

/**
 * Opens the history of a map.
 * @param {Omit<History, "say" | "outdated">} opening
 * @param {string} [news] what to say above it
 */
export async function openHistory(opening, news) {
  await addStyles(import.meta.url, "history.css", "changes.css");
  const { viewer, t } = opening;
  const status = build("p", { class: "klantreis-unseen", role: "status" });
  const list = build("section", { class: "klantreis-revisions" });
  const shown = build("section", { class: "klantreis-shown" });
  const about = { name: "history", title: t("history.title", viewer.map.querySelector(".klantreis-title strong").textContent),
    close: t("history.close"), lang: t("history.lang") };
  const dialog = await openDialog(document.body, about, status,
    ...(news ? [build("p", { class: "klantreis-trouble", role: "alert" }, news)] : []), build("div", { class: "klantreis-history-body" }, list, shown));
  const say = (message) => { status.textContent = message; };
  const restored = (...told) => {
    dialog.close();
    opening.restored(...told);
  };
  const outdated = (message, reason) => {
    dialog.close();
    return openHistory({ ...opening, reason }, message);
  };
  const history = { ...opening, say, restored, outdated };
  await addRevisions(list, history, addStage(shown, history)).more();
}
