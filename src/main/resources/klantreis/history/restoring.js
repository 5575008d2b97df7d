import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { attempt } from "./attempt.js";

const STALE = "stale-revision";

/**
 * Asks whether a revision shall be restored, and why; then does it.
 * @param {HTMLElement} home
 * @param {import("./window.js").History} history
 * @param {import("./revisions.js").Revision} shown which one
 * @param {import("./revisions.js").Revision} newest of those that are shown
 */
export async function askRestore(home, history, { revision }, newest) {
  const { t, rest, limits, restored, outdated, reason = "" } = history;
  const message = build("input", { type: "text", maxlength: String(limits.message), value: reason });
  const trouble = build("div", {});
  const restore = button(t("history.restore"), t("history.restore"), () => attempt(trouble, history, async () => {
    const saved = await restoring(rest.restore(revision, newest.revision, message.value.trim()));
    dialog.close();
    if (saved) restored(revision, saved.revision);
    else outdated(t("history.restore.stale"), message.value);
  }));
  restore.dataset.main = "";
  const dialog = await openDialog(home, { name: "restore", title: t("history.restore.title", revision), close: t("history.close"), lang: t("history.lang") },
    build("div", { class: "klantreis-restore-body" }, build("p", {}, t("history.restore.explained", revision)),
      build("label", {}, t("history.restore.message"), message), trouble),
    build("footer", {}, button(t("history.cancel"), t("history.cancel"), () => dialog.close()), restore));
  message.focus();
}

/** Nothing where others saved what nobody here has seen. */
async function restoring(answer) {
  try {
    return await answer;
  } catch (failure) {
    if (failure.key !== STALE) throw failure;
    return undefined;
  }
}
