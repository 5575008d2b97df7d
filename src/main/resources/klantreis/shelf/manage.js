import { build, button } from "../viewer/build.js";
import { askJson, Rest } from "../shared/rest.js";
import { translator } from "../shared/translate.js";
import { dragging } from "./dragging.js";
import { tellDays } from "./days.js";
import { showListNow } from "./list-now.js";
import { askForWords, askWhether } from "./questions.js";

/**
 * Lets those who may change templates on the page that shows them.
 * @param {Document} page
 * @param {string} base path of the wiki
 * @param {string} unreachable what is said where the wiki does not answer
 */
export async function start(page, base, unreachable) {
  const section = page.querySelector("[data-klantreis-shelf]");
  if (section) tellDays(section);
  if (!section?.querySelector("[data-remove]")) return;
  const words = await new Rest(base, "1", "main").words("en").catch((failure) => {
    section.querySelector("[role=status]").textContent = failure.told || unreachable;
  });
  if (words) new Managing(section, base, translator(words.texts)).begin();
}

/** The list with what can be done with each of its templates. */
class Managing {
  constructor(section, base, t) {
    Object.assign(this, { section, t });
    const space = section.dataset.klantreisShelf;
    this.shelf = `${base}/rest/klantreis/1.0/${space ? `spaces/${encodeURIComponent(space)}` : "site"}/starters`;
  }

  begin() {
    const items = this.items;
    items.filter((item) => "remove" in item.dataset).forEach((item) => {
      item.querySelector(".klantreis-template-words").append(this.tools(item, items));
    });
    dragging(this.section.querySelector("ol"), (item, position) => this.move(item, position));
  }

  get items() {
    return [...this.section.querySelectorAll("[data-starter]")];
  }

  tools(item, items) {
    const { t } = this;
    const { name, standard, change } = item.dataset;
    const at = items.indexOf(item);
    const tool = (key, press, disabled = false) => {
      const made = button(t(`template.${key}-this`, name), t(`template.${key}`), press);
      Object.assign(made.dataset, { tool: key });
      made.disabled = disabled;
      return made;
    };
    const changing = change === undefined ? [] : [
      tool("edit", () => this.edit(item)),
      tool("up", () => this.move(item, at - 1, "up"), at === 0), tool("down", () => this.move(item, at + 1, "down"), at === items.length - 1),
      standard === undefined ? tool("offer-first", () => this.make(item, true)) : tool("offer-not-first", () => this.make(item, false))];
    return build("div", { class: "klantreis-template-tools", role: "group", "aria-label": t("template.tools", name) },
      ...changing, tool("delete", () => this.remove(item)));
  }

  edit(item) {
    const { starter, version, name, description } = item.dataset;
    return askForWords(this.t, { name, description }, (words) => askJson("PUT", `${this.shelf}/${starter}`, { version: Number(version), ...words }))
      .then((saved) => saved && this.anew(this.t("template.changed", saved.name), starter, "edit"));
  }

  move(item, position, tool) {
    const { starter, name } = item.dataset;
    return this.change(starter, { position }, this.t("template.moved", name, position + 1), tool);
  }

  make(item, first) {
    const { starter, name } = item.dataset;
    return this.change(starter, { default: first }, this.t(first ? "template.is-first" : "template.is-not-first", name), first ? "offer-not-first" : "offer-first");
  }

  async change(starter, body, message, tool) {
    try {
      await askJson("PUT", `${this.shelf}/${starter}`, body);
    } catch (failure) {
      return this.say(failure.told || this.t("template.failed"));
    }
    return this.anew(message, starter, tool);
  }

  remove(item) {
    const { starter, version, name } = item.dataset;
    return askWhether(this.t, name, () => askJson("DELETE", `${this.shelf}/${starter}?version=${version}`))
      .then((gone) => gone && this.anew(this.t("template.deleted", name), starter));
  }

  /** Shows the list as the server draws it now, and goes on where somebody was. */
  async anew(message, starter, tool) {
    const shown = await showListNow(this.section, location.href);
    if (!shown) return this.say(`${message} ${this.t("template.reload")}`);
    tellDays(this.section);
    this.begin();
    this.say(message);
    const item = this.items.find(({ dataset }) => dataset.starter === starter);
    const tools = [...item?.querySelectorAll("[data-tool]:enabled") ?? []];
    const next = tools.find(({ dataset }) => dataset.tool === tool) ?? tools[0] ?? this.section.querySelector("h1");
    if (next.matches("h1")) next.tabIndex = -1;
    return next.focus();
  }

  say(message) {
    this.section.querySelector("[role=status]").textContent = message;
  }
}
