import { build } from "../viewer/build.js";

/**
 * The bar's words about saving.
 * @param {import("./session.js").Session} session
 * @returns {(state: import("./saver.js").State) => void} shows another state
 */
export function addStateOfSaving(session) {
  const seen = build("span", { class: "klantreis-state-of-saving" });
  // Of all states only that something is saved is worth hearing
  const heard = build("span", { class: "klantreis-unseen", role: "status" });
  const show = (state) => {
    seen.textContent = inWords(state, session);
    seen.dataset.kind = state.kind;
    if (state.revision) heard.textContent = seen.textContent;
  };
  seen.textContent = inWords({ kind: "saved" }, session);
  session.bar.state.append(seen, heard);
  return show;
}

function inWords({ kind, revision }, { t, lang }) {
  switch (kind) {
    case "saved": return revision ? t("editor.saving.saved-as", revision, new Date().toLocaleTimeString(lang, { timeStyle: "short" })) : t("editor.saving.saved");
    case "saving": return t("editor.saving.saving");
    default: return t("editor.saving.unsaved");
  }
}
