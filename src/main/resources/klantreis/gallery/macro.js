import { contentId } from "./content-id.js";
import { chosenParams, plainKey, uniqueKey } from "./macro-params.js";
import { settings } from "./settings.js";

/**
 * What a gallery is opened for in the macro browser.
 * @param {{name: string, params?: Record<string, string>}} macro
 * @param {string} base path of the wiki
 * @returns {import("./gallery.js").Opening}
 */
export function forMacro({ name, params = {} }, base) {
  const page = contentId();
  const set = Object.keys(params).length > 0 || isSelected(name);
  let form;
  return {
    base, page, space: AJS.Meta.get("space-key") ?? "",
    ...(set && { kept: { key: params.map || "main", page: params.page, starter: params.template } }),
    lang: params.language, verb: set ? "gallery.change" : "gallery.insert",
    view: () => viewOf(name, form.changed().view),
    more: (t) => [(form = settings(name, params, t)).element],
    use: async (choice, gallery) => {
      if (choice.starter) await checkThere(gallery);
      const made = gallery.choices.here.maps.map(({ key }) => key);
      const newKey = page ? uniqueKey : () => plainKey(keysInEditor());
      const chosen = chosenParams({ before: params, typed: form.changed() }, choice, newKey, (key) => made.includes(key));
      gallery.dialog.close();
      insert(name, chosen, page);
    },
  };
}

function viewOf(name, view) {
  return view === "blueprint" || (name === "service-blueprint" && view !== "journey") ? "blueprint" : "journey";
}

/** Inserting asks the server nothing, so somebody may have removed the starter in the meantime. */
async function checkThere({ starter, rest, filters }) {
  const now = starter.origin === "shipped" ? [starter] : await rest.starters(filters.language);
  if (!now.some(({ id }) => id === starter.id)) throw Object.assign(new Error("gone"), { key: "no-such-starter" });
}

/** Without parameters a macro is new, or shows the page's main map: then it stands in the text, and is selected. */
function isSelected(name) {
  return AJS.Rte?.getEditor?.()?.selection?.getNode?.()?.dataset?.macroName === name;
}

function insert(name, params, contentId) {
  tinymce.confluence.MacroUtils.insertMacro({ macro: { name, params, body: "", defaultParameterValue: "" }, contentId });
}

/** The keys of all maps that macros in the editor name; one without a key names the page's main map. */
function keysInEditor() {
  const placeholders = AJS.Rte?.getEditor?.()?.getBody?.().querySelectorAll("[data-macro-name=journey-map], [data-macro-name=service-blueprint]") ?? [];
  return [...placeholders].map((one) => /(?:^|\|)map=([^|]*)/.exec(one.dataset.macroParameters ?? "")?.[1] || "main");
}
