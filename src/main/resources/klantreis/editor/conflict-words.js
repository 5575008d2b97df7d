import { inUnits } from "../shared/duration.js";
import { formatOf } from "../shared/format.js";

const LISTS = { phases: "phase", steps: "step", lanes: "lane", findings: "finding", improvements: "improvement" };
/** Which vocabulary a member takes its words from, where that is not its own name. */
const VOCABULARIES = {
  "step kind": "step.kind", "lane kind": "lane", "step status": "touchpoint.status", "map status": "status", "improvement status": "improvement.status",
  channels: "channel", contact: "contact", emotion: "emotion", evidence: "evidence", directness: "directness", horizon: "horizon", feedback: "feedback",
  state: "state", purpose: "purpose", scopeType: "scope", phaseWord: "phase-word", moment: ["moment", "moment.effect"], "moment.kind": "moment", "moment.effect": "moment.effect", mark: "moment",
  "other kind": ["persona.need", "persona.access"], preference: "persona.preference", sources: "source", measures: "measure",
};
/** Members whose value is told in the map's language. */
const TOLD = ["duration", "reviewBy", "due"];
const DURATION = /^P(T?\d+[WDHMS])+$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * A place that two people changed, as REST tells it.
 * @typedef {{element: string, field: string, title?: string, base: string, theirs: string, mine: string}} Conflict
 */

/**
 * How people call the place of a conflict: "Step ‘Call’: Title".
 * @param {Conflict} conflict
 * @param {object} document in which the elements are looked up
 * @param {(key: string, ...values: string[]) => string} t
 */
export function placeName({ element, field, title }, document, t) {
  const type = typeOf(element, document);
  const place = t("editor.conflict.element." + type, nameOf(element, document) || title || element);
  return field && !(type === "cell" && field === "text") ? `${place}: ${fieldName(field, element, t)}` : place;
}

/**
 * A value as people read it: words instead of keys, units and dates instead of ISO.
 * @param {{element: string, field: string}} place of the value; without a field, it is what the element itself is called
 * @param {string} value
 * @param {object} document
 * @param {object} words vocabularies in the map's language
 */
export function valueName({ element, field }, value, document, words) {
  if (field === "valence" || field === "functional") return value.replace("-", "−");
  const member = field.replace(/\.order$/, "") || (element.startsWith("channels/") ? "channels" : "");
  const vocabulary = VOCABULARIES[`${typeOf(element, document)} ${member}`] ?? VOCABULARIES[member];
  if (!vocabulary && !TOLD.includes(member)) return value;
  const own = [...(document.channels ?? []), ...(document.emotionWords ?? [])];
  const known = [...[vocabulary].flat().flatMap((name) => words[name] ?? []), ...own];
  const named = (part) => inLanguage(part, document.lang) ?? (known.find(({ key }) => key === part)?.name || part);
  return value.split(", ").map(named).join(", ");
}

/** A duration or a date; nothing for other values. */
function inLanguage(value, lang) {
  if (DURATION.test(value)) return durationName(value, lang);
  return DATE.test(value) ? dateName(value, lang) : undefined;
}

/** Not to be parted: of two dates, a day and a year that happen to be the same tell nothing. */
function dateName(iso, lang) {
  return formatOf(lang, { dateStyle: "medium", timeZone: "UTC" }, Intl.DateTimeFormat).format(new Date(iso)).replaceAll(" ", "\u00a0");
}

function durationName(iso, lang) {
  const { amount, unit } = inUnits(iso);
  return formatOf(lang, { style: "unit", unit: unit.slice(0, -1), unitDisplay: "long" }).format(amount);
}

/** Of a member within a member both. */
function fieldName(field, element, t) {
  const [member, ...within] = field.split(".");
  return [element === "header" ? `header.${member}` : member, ...within].map((part) => label(part, t)).join(" · ");
}

function label(member, t) {
  const key = "editor.field." + member;
  const name = t(key);
  return name === key ? member : name;
}

function typeOf(element, document) {
  if (element === "journey" || element === "header") return "map";
  if (document.kind === "persona") return element === "persona" ? "persona" : "other";
  if (element.startsWith("personas/")) return "named";
  if (element.includes("/")) return "cell";
  const list = Object.keys(LISTS).find((name) => document[name]?.some(({ id }) => id === element));
  return LISTS[list] ?? "other";
}

function nameOf(element, document) {
  const [lane, at] = element.split("/");
  const found = (id) => Object.keys(LISTS).flatMap((list) => document[list] ?? []).find((one) => one.id === id)?.title;
  if (at === undefined) return found(element);
  return [found(lane), found(at)].filter(Boolean).join(" · ");
}
