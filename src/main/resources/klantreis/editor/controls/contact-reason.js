import { build, button } from "../../viewer/build.js";
import { setMap } from "../changes/header.js";
import { readLine } from "../reading.js";
import { COMBOBOX, suggest } from "./combobox.js";
import { typed } from "./typed.js";

/** Why somebody makes contact: one of the map's own list, or something new that may be kept in it. */
export const contactReason = () => (place) => {
  const { session } = place;
  const { draft, t, words } = session;
  const reasons = () => draft.document.contactReasons ?? [];
  const input = build("input", { type: "text", dir: "auto", lang: draft.document.lang, oninput: () => renew(), ...COMBOBOX });
  const find = async (query) => reasons().filter((reason) => reason.toLowerCase().includes(query.toLowerCase())).map((reason) => ({ value: reason, name: reason }));
  const read = () => readLine(input.value, words.limits.line);
  const keep = button(t("editor.panel.keep"), t("editor.panel.keep"), () => {
    const { value } = read();
    draft.change(t("editor.panel.kept", value), setMap(draft.document, "contactReasons", [...reasons(), value]));
    input.focus();
  });
  const renew = () => {
    const { value } = read();
    keep.hidden = value === undefined || reasons().includes(value);
  };
  const control = typed(place, input, read, String, keep);
  suggest(place, input, find);
  return { ...control, renew, show: (value) => { control.show(value); renew(); } };
};
