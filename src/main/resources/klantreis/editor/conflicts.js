import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { addStyles } from "../shared/styles.js";
import { conflictChoice } from "./conflict.js";

/**
 * Lets somebody settle what they and others changed differently. Whoever does not want to now keeps their draft as it is.
 * @param {import("./session.js").Session} session
 * @param {{revision: number, conflicts: import("./conflict-words.js").Conflict[]}} answer of a save that was refused
 * @returns {Promise<import("../shared/rest.js").Choice[] | undefined>}
 */
export async function askConflicts(session, { revision, conflicts }) {
  const { t, frame } = session;
  await addStyles(import.meta.url, "../editor/conflicts.css");
  const { promise, resolve } = Promise.withResolvers();
  const choices = conflicts.map((conflict, number) => conflictChoice(conflict, number, session));
  const taken = () => choices.map((choice) => choice.querySelector(":checked")?.value);
  const count = build("p", { role: "status" });
  const tell = () => {
    const left = taken().filter((take) => !take).length;
    count.textContent = t("editor.conflict.left", left, choices.length);
    return left;
  };
  const takeAll = (take) => {
    choices.forEach((choice) => { choice.querySelector(`[value=${take}]`).checked = true; });
    tell();
  };
  const save = () => {
    if (tell() > 0) return choices.find((choice) => !choice.querySelector(":checked")).querySelector("input").focus();
    resolve(conflicts.map(({ element, field }, i) => ({ element, field, take: taken()[i], seen: revision })));
    dialog.close();
  };
  const all = (key, take) => button(t(key), t(key), () => takeAll(take));
  const confirm = button(t("editor.conflict.save"), t("editor.conflict.save"), save);
  confirm.dataset.main = "";
  const about = { name: "conflicts", title: t("editor.conflict.title", conflicts.length), close: t("editor.conflict.later"), lang: t("editor.conflict.lang"),
    closed: () => resolve(undefined) };
  const dialog = await openDialog(frame, about,
    build("div", { class: "klantreis-conflicts-body", onchange: tell },
      build("p", {}, t("editor.conflict.explained")),
      build("div", { class: "klantreis-buttons" }, all("editor.conflict.all-theirs", "theirs"), all("editor.conflict.all-mine", "mine")), ...choices),
    build("footer", {}, count, button(t("editor.conflict.later"), t("editor.conflict.later"), () => dialog.close()), confirm));
  tell();
  return promise;
}
