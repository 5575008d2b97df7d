import { build } from "../viewer/build.js";
import { placeName, valueName } from "./conflict-words.js";
import { isOther, shortened, wordDifference } from "./word-difference.js";

/** Above this many characters what was before is told on demand. */
const LONG = 200;
const TAGS = { same: "span", gone: "del", new: "ins" };

/**
 * One conflict as a choice between theirs and mine.
 * @param {import("./conflict-words.js").Conflict} conflict
 * @param {number} number makes its ids
 * @param {import("./session.js").Session} session
 * @returns {HTMLFieldSetElement}
 */
export function conflictChoice(conflict, number, { t, draft, words }) {
  const document = draft.document;
  const read = (value) => valueName(conflict, value, document, words.words);
  const base = read(conflict.base);
  const title = valueName({ ...conflict, field: "" }, conflict.title ?? "", document, words.words);
  const side = (take, label) => {
    const id = `klantreis-conflict-${number}-${take}`;
    return build("label", {},
      build("input", { type: "radio", name: `conflict-${number}`, value: take, "aria-labelledby": `${id}-label`, "aria-describedby": id }),
      build("b", { id: `${id}-label` }, label),
      build("span", { id, lang: document.lang }, ...told(conflict, base, read(conflict[take]), t)));
  };
  return build("fieldset", { class: "klantreis-conflict" }, build("legend", {}, placeName({ ...conflict, title }, document, t)),
    ...(conflict.field && base ? [before(base, document.lang, t("editor.conflict.before"))] : []),
    build("div", { class: "klantreis-sides" }, side("theirs", t("editor.conflict.theirs")), side("mine", t("editor.conflict.mine"))));
}

function before(base, lang, label) {
  const words = build("span", { lang }, base);
  return base.length > LONG ? build("details", {}, build("summary", {}, label), words) : build("p", {}, `${label} `, words);
}

function told({ field }, base, value, t) {
  if (!value) return [build("i", {}, field ? t("editor.conflict.empty") : t("editor.conflict.deleted"))];
  if (!field) return [build("i", {}, t("editor.conflict.changed")), ` ${value}`];
  const difference = wordDifference(base, value);
  return pieces(isOther(difference) ? [{ kind: "same", text: value }] : difference);
}

/** Only a long text is shortened, and only where it has not changed. */
function pieces(stretches) {
  const parts = stretches.length > 1 ? shortened(stretches) : stretches;
  return parts.map(({ kind, text }) => build(TAGS[kind], {}, text));
}
