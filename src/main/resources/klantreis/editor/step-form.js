import { setStep } from "./changes/steps.js";
import { setTravellers } from "./changes/travellers.js";
import { cards } from "./controls/cards.js";
import { channels } from "./controls/channels.js";
import { choice, marks, valence } from "./controls/choice.js";
import { contactReason } from "./controls/contact-reason.js";
import { duration } from "./controls/duration.js";
import { emotion } from "./controls/emotion.js";
import { group } from "./controls/group.js";
import { rows } from "./controls/rows.js";
import { toggle } from "./controls/ticks.js";
import { travellers } from "./controls/travellers.js";
import { date, line, number, owner, text } from "./controls/typed.js";
import { findings, findingsAt } from "./finding-form.js";
import { improvements, improvementsAt } from "./improvement-form.js";
import { measures } from "./measure-form.js";

const otherSteps = ({ session, ref }) => (session.draft.document.steps ?? []).filter(({ id }) => id !== ref().id).map(({ id, title }) => ({ key: id, name: title }));
const stands = ({ kind }) => kind !== undefined;

const sources = [
  { name: "kind", control: choice("source", { required: true }) },
  { name: "date", control: date() },
  { name: "n", control: number(() => ({ least: 1, most: 2147483647, whole: true })) },
  { name: "link", control: text({ rows: "1" }) },
  { name: "note", control: text() },
];

const moment = [
  { name: "kind", control: choice("moment") },
  { name: "effect", control: choice("moment.effect"), when: stands },
  { name: "reason", control: text(), when: stands },
];

/** @type {import("./form.js").Questions} */
export const stepForm = {
  find: (document, { id }) => document.steps?.find((step) => step.id === id),
  get: (document, { id }, member) => ({ findings: findingsAt, improvements: improvementsAt }[member]?.(document, id) ?? stepForm.find(document, { id })[member === "travellers" ? "personas" : member]),
  set: (document, { id }, member, value) => (member === "travellers" ? setTravellers(document, id, value) : setStep(document, id, member, value)),
  sections: [
    { name: "step", title: "editor.panel.step", members: [
      { name: "title", control: line({ required: true }) },
      { name: "description", control: text() },
      { name: "kind", control: choice("step.kind", { usual: "touchpoint" }) },
      { name: "optional", control: toggle() },
      { name: "travellers", control: travellers() },
    ] },
    { name: "experience", title: "editor.panel.experience", members: [
      { name: "emotion", control: emotion() },
      { name: "valence", control: valence() },
      { name: "functional", control: valence() },
      { name: "moment", control: group(moment) },
    ] },
    { name: "contact", title: "editor.panel.contact", members: [
      { name: "channels", control: channels() },
      { name: "contactReason", control: contactReason() },
      { name: "directness", control: choice("directness") },
      { name: "contact", control: choice("contact") },
      { name: "status", control: choice("touchpoint.status") },
      { name: "importance", control: marks() },
      { name: "ownScore", control: marks() },
      { name: "owner", control: owner() },
    ] },
    { name: "course", title: "editor.panel.course", members: [
      { name: "duration", control: duration() },
      { name: "returnsTo", control: choice(otherSteps) },
    ] },
    { name: "evidence", title: "editor.panel.evidence", members: [
      { name: "evidence", control: choice("evidence", { usual: "assumed" }) },
      { name: "sources", control: rows(sources) },
    ] },
    { name: "findings", title: "editor.panel.findings", members: [{ name: "findings", control: cards(findings) }] },
    { name: "improvements", title: "editor.panel.improvements", members: [{ name: "improvements", control: cards(improvements) }] },
    { name: "measures", title: "editor.panel.measures", members: [{ name: "measures", control: rows(measures, { begin: { kind: "nps" } }) }] },
  ],
};
