import { put } from "../shared/lists.js";
import { textField } from "./text-field.js";
import { listField } from "./list-field.js";
import { choiceField } from "./choice-field.js";
import { pictureField } from "./picture-field.js";
import { CHANNEL, LINE, NAMED, SOURCE } from "./entries.js";

const LINES = ["owner", "age", "gender", "interests", "residence", "income"];
const ABOUT = LINES.slice(1);
const LISTS = { goals: () => LINE, frustrations: () => LINE, needs: NAMED("persona.need"), access: NAMED("persona.access"), channels: CHANNEL, sources: SOURCE };

/** Lays fields into the card, where their texts stand. @param {import("./session.js").Session} session */
export function addFields(session) {
  const { card, draft } = session;
  card.querySelectorAll("[hidden]").forEach((untold) => untold.removeAttribute("hidden"));
  card.querySelector("details").open = true;
  const fields = [pictureField(session), ...titles(session), ...parts(session)];
  const show = () => fields.forEach((field) => field.show(draft.document));
  draft.subscribe(show);
  show();
}

function titles(session) {
  const { card, t, words: { limits } } = session;
  const place = (name) => card.querySelector(`[data-field=${name}]`);
  return [
    textField(session, place("title"), member("title", t("editor.persona.name"), limits.line, { needed: true })),
    textField(session, place("role"), member("role", t("editor.persona.role"), limits.line)),
    textField(session, place("quote"), member("quote", t("editor.persona.quote"), limits.text, { several: true })),
  ];
}

function parts(session) {
  const { limits } = session.words;
  return [...session.card.querySelectorAll("[data-part]")].map((part) => {
    const name = part.dataset.part;
    const place = part.querySelector("dd");
    const label = part.querySelector("dt").textContent;
    if (LISTS[name]) return listField(session, place, { ...member(name, label, limits.line), ...LISTS[name](session) });
    if (name === "evidence") return choiceField(session, place, member(name, label));
    return textField(session, place, LINES.includes(name) ? member(name, label, limits.line) : member(name, label, limits.text, { several: true }));
  });
}

/**
 * One member of the document.
 * @typedef {object} Member
 * @property {string} name
 * @property {string} label
 * @property {number} most characters
 * @property {boolean} [needed] it cannot be empty
 * @property {boolean} [several] it may have several lines
 * @property {(document: object) => any} read
 * @property {(document: object, value: any) => object} write
 */
function member(name, label, most, more = {}) {
  const within = ABOUT.includes(name);
  return {
    name, label, most, ...more,
    read: (document) => (within ? document.about?.[name] : document[name]),
    write: (document, value) => (within ? put(document, "about", put(document.about ?? {}, name, value)) : put(document, name, value)),
  };
}
