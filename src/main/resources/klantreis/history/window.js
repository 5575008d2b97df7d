import { build } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { addStyles } from "../shared/styles.js";
import { addRevisions } from "./revisions.js";
import { addStage } from "./stage.js";

/**
 * What somebody looks back at, and how the wiki draws it.
 * @typedef {object} Subject
 * @property {string} title
 * @property {string} drawing selects it in what the wiki draws
 * @property {string} [view] in which it is drawn at first
 * @property {Record<string, string>} [views] in which it can be drawn, with what they are called
 * @property {string[]} [styles] that a view needs besides those of the page
 * @property {(drawing: HTMLElement) => void} enliven makes a drawing work
 * @property {(drawing: HTMLElement) => Map<string, HTMLElement>} placesIn where things stand on a drawing
 * @property {(change: import("./marks.js").Change) => {places: string[], change: string}} seen where a change stands, and as what it is seen there
 */

/**
 * What the parts of the history share.
 * @typedef {object} History
 * @property {Subject} subject
 * @property {(key: string, ...values: (string | number)[]) => string} t
 * @property {import("../shared/rest.js").Rest} rest
 * @property {{message: number}} limits how long a message may be
 * @property {boolean} mayEdit
 * @property {(revision: number, saved: number) => void} restored hears which revision was restored, and as which
 * @property {string} [reason] why somebody would restore, if others saved before they could
 * @property {(message: string, reason: string) => void} outdated shows all anew, because others saved
 * @property {(message: string) => void} say tells those who listen
 */

/**
 * Opens the window with the revisions of a document.
 * @param {Omit<History, "say" | "outdated">} opening
 * @param {string} [news] what to say above it
 */
export async function openWindow(opening, news) {
  const { subject, t } = opening;
  await addStyles(import.meta.url, "history.css", "changes.css", ...subject.styles ?? []);
  const status = build("p", { class: "klantreis-unseen", role: "status" });
  const list = build("section", { class: "klantreis-revisions" });
  const shown = build("section", { class: "klantreis-shown" });
  const about = { name: "history", title: t("history.title", subject.title), close: t("history.close"), lang: t("history.lang") };
  const dialog = await openDialog(document.body, about, status,
    ...(news ? [build("p", { class: "klantreis-trouble", role: "alert" }, news)] : []), build("div", { class: "klantreis-history-body" }, list, shown));
  const say = (message) => { status.textContent = message; };
  const restored = (...told) => {
    dialog.close();
    opening.restored(...told);
  };
  const outdated = (message, reason) => {
    dialog.close();
    return openWindow({ ...opening, reason }, message);
  };
  const history = { ...opening, say, restored, outdated };
  await addRevisions(list, history, addStage(shown, history)).more();
}
