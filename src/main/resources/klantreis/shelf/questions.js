import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { addStyles } from "../shared/styles.js";
import { once } from "./once.js";

/**
 * Asks for name and description of a template; stays open until they are saved.
 * @param {(key: string, ...values: (string | number)[]) => string} t
 * @param {{name: string, description: string}} words as they are
 * @param {(words: {name: string, description: string}) => Promise<any>} save
 * @returns {Promise<any>} what saving gave; nothing if somebody thought better of it
 */
export function askForWords(t, words, save) {
  const name = build("input", { id: "klantreis-template-name", maxlength: "100", required: true, autocomplete: "off", value: words.name });
  const description = build("textarea", { id: "klantreis-template-description", maxlength: "500", rows: "3" }, words.description);
  const fields = [["template.name", name], ["template.description", description]].map(([key, input]) =>
    build("div", { class: "klantreis-template-field" }, build("label", { for: input.id }, t(key)), input));
  return ask(t, t("template.edit-this", words.name), t("template.save"), fields, () => save({ name: name.value, description: description.value }));
}

/** Asks whether a template should go. @returns {Promise<boolean>} whether it is gone */
export async function askWhether(t, name, remove) {
  return await ask(t, t("template.delete-this", name), t("template.delete"), [build("p", {}, t("template.delete-sure"))],
    async () => (await remove()) ?? true) ?? false;
}

async function ask(t, title, label, fields, act) {
  await addStyles(import.meta.url, "save.css");
  let outcome;
  const trouble = build("p", { class: "klantreis-template-status", role: "alert" });
  const submit = build("button", { class: "klantreis-button", "data-main": true }, label);
  return new Promise((resolve) => {
    let dialog;
    let running;
    const attempt = async () => {
      trouble.textContent = "";
      try {
        outcome = await act();
        dialog.close();
      } catch (failure) {
        trouble.textContent = failure.told || t("template.failed");
      }
    };
    // Who closes it before the server has answered is told all the same
    const closed = async () => {
      await running;
      resolve(outcome);
    };
    const form = build("form", { class: "klantreis-template-form", onsubmit: (event) => {
      event.preventDefault();
      running = once(submit, attempt);
    } }, ...fields, trouble, build("footer", {}, button(t("template.cancel"), t("template.cancel"), () => dialog.close()), submit));
    const about = { name: "template", title, close: t("template.close"), lang: t("template.lang"), closed };
    openDialog(document.body, about, form).then((opened) => { dialog = opened; });
  });
}
