import { build, button } from "../viewer/build.js";
import { openDialog } from "../shared/dialog.js";
import { Rest, askJson } from "../shared/rest.js";
import { addStyles } from "../shared/styles.js";
import { translator } from "../shared/translate.js";
import { keeping } from "./keeping.js";
import { once } from "./once.js";
import { replacing } from "./replacing.js";

/**
 * Lets somebody make a template of a saved map.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 */
export async function saveAsTemplate(viewer) {
  const { map, base, say } = viewer;
  const rest = new Rest(base, map.dataset.page, map.dataset.klantreisMap);
  const [{ texts }, parts] = await Promise.all([rest.words(map.lang), askJson("GET", `${rest.map}/starter-parts`), addStyles(import.meta.url, "save.css")]);
  const t = translator(texts);
  if (!parts.mayCreate && !parts.mayCreateForSite) return say(t("template.may-not"), true);
  const form = new SavingForm(rest, map, parts, t);
  const about = { name: "template", title: t("template.title"), close: t("template.close"), lang: t("template.lang") };
  const dialog = await openDialog(document.body, about, form.element);
  form.saved = (name) => {
    dialog.close();
    say(t("template.saved", name), true);
  };
  form.name.select();
  form.name.focus();
}

/** What is asked before a map becomes a template. */
class SavingForm {
  /** Hears under which name it was saved. @type {(name: string) => void} */
  saved = () => {};

  constructor(rest, map, parts, t) {
    Object.assign(this, { rest, map, t });
    const title = map.querySelector(".klantreis-title strong").textContent;
    this.name = build("input", { id: "klantreis-template-name", maxlength: "100", required: true, autocomplete: "off", value: title.slice(0, 100) });
    this.description = build("textarea", { id: "klantreis-template-description", maxlength: "500", rows: "2" });
    this.everywhere = build("input", { type: "radio", name: "klantreis-template-where" });
    this.first = build("input", { type: "checkbox" });
    this.keeping = keeping(parts, t);
    this.status = build("p", { class: "klantreis-template-status", role: "alert" });
    this.button = build("button", { class: "klantreis-button", "data-main": true }, t("template.save"));
    this.space = parts.space;
    this.element = build("form", { class: "klantreis-template-form", onsubmit: (event) => this.submit(event) },
      build("p", {}, t("template.intro")), ...this.where(parts),
      field(t("template.name"), this.name), field(t("template.description"), this.description),
      build("label", { class: "klantreis-template-tick" }, this.first, t("template.first")),
      this.keeping.element, this.status, build("footer", {}, button(t("template.cancel"), t("template.cancel"), () => this.element.closest("dialog").close()), this.button));
  }

  /** Asked only of those who have a choice. */
  where({ mayCreate, mayCreateForSite }) {
    const here = build("input", { type: "radio", name: "klantreis-template-where", checked: mayCreate });
    this.everywhere.checked = !mayCreate;
    if (!mayCreateForSite) return [];
    return [build("fieldset", {}, build("legend", {}, this.t("template.where")),
      ...(mayCreate ? [build("label", {}, here, this.t("template.here"))] : []),
      build("label", {}, this.everywhere, this.t("template.everywhere")))];
  }

  get shelf() {
    const place = this.everywhere.checked ? "site" : `spaces/${encodeURIComponent(this.space)}`;
    return `${this.rest.root}/${place}/starters`;
  }

  async submit(event) {
    event.preventDefault();
    const { page, klantreisMap: key } = this.map.dataset;
    await this.trying(() => askJson("POST", this.shelf, {
      name: this.name.value, description: this.description.value, default: this.first.checked,
      map: { page: Number(page), key }, keep: this.keeping.kept(),
    }));
  }

  /** Tells how it went; where the name is taken, whoever may replace that one is asked. */
  trying(attempt) {
    return once(this.button, async () => {
      // a button that stands there goes with what was told, and must not take the focus with it
      if (this.status.contains(document.activeElement)) this.button.focus();
      this.status.replaceChildren();
      try {
        this.saved((await attempt()).name);
      } catch (failure) {
        await this.tell(failure);
      }
    });
  }

  async tell(failure) {
    const taken = failure.key === "starter-name-taken";
    const question = taken && await replacing(this).catch(() => undefined);
    this.status.replaceChildren(failure.told || this.t("template.failed"), ...(question ? [question] : []));
    this.name.setAttribute("aria-invalid", String(taken));
  }
}

function field(label, input) {
  return build("div", { class: "klantreis-template-field" }, build("label", { for: input.id }, label), input);
}
