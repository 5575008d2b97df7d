import { letGo } from "../shared/references.js";
import { setHeader, setMap } from "./changes/header.js";
import { retitle } from "./changes/titles.js";
import { wordKey } from "./changes/word-key.js";
import { choice, marks, valence } from "./controls/choice.js";
import { group } from "./controls/group.js";
import { otherMap } from "./controls/other-map.js";
import { personas } from "./controls/personas.js";
import { rows } from "./controls/rows.js";
import { toggle, words } from "./controls/ticks.js";
import { date, language, line, lines, owner, text } from "./controls/typed.js";

const HEADER = "header.";
const inHeader = (member) => member.startsWith(HEADER) && member.slice(HEADER.length);
const signs = ({ session }) => session.words.words.channel;

/** Gives a word of the map's own the key by which steps name it. */
const keyed = (vocabulary) => (row, others, { session }) => {
  const taken = [...session.words.words[vocabulary], ...others].map((word) => word.key);
  return row.key ? row : { key: wordKey(row.name, taken), ...row };
};

const channel = [{ name: "name", control: line({ required: true }) }, { name: "online", control: toggle() }, { name: "icon", control: choice(signs) }];
const emotionWord = [
  { name: "name", control: line({ required: true }) },
  { name: "family", control: choice("family", { required: true }) },
  { name: "strength", control: marks({ most: 3, required: true }) },
  { name: "valence", control: valence() },
];

function set(document, ref, member, value) {
  if (member === "title") return retitle(document, ref, value);
  return inHeader(member) ? setHeader(document, inHeader(member), value) : letGo(setMap(document, member, value));
}

/** Everything that is said of the map as a whole. @type {import("./form.js").Questions} */
export const headerForm = {
  find: (document) => document,
  get: (document, ref, member) => (inHeader(member) ? document.header?.[inHeader(member)] : document[member]),
  set,
  sections: [
    { name: "map", title: "editor.panel.map", members: [
      { name: "title", control: line({ required: true }) },
      { name: "description", control: text() },
      { name: "state", control: choice("state", { usual: "as-is" }) },
      { name: "lang", control: language() },
      { name: "header.status", control: choice("status", { usual: "draft" }) },
      { name: "header.owner", control: owner() },
      { name: "header.reviewBy", control: date() },
      { name: "header.labels", control: lines() },
    ] },
    { name: "travels", title: "editor.panel.travels", members: [
      { name: "personas", control: personas() },
      { name: "header.goal", control: text() },
      { name: "header.scenario", control: text() },
      { name: "header.start", control: text() },
      { name: "header.end", control: text() },
    ] },
    { name: "circle", title: "editor.panel.circle", members: [
      { name: "header.goldenCircle", control: group(["why", "how", "what"].map((name) => ({ name, control: text() }))) },
    ] },
    { name: "scope", title: "editor.panel.scope", members: [
      { name: "header.purpose", control: words("purpose") },
      { name: "header.scopeType", control: choice("scope") },
      { name: "header.scopeIn", control: text() },
      { name: "header.scopeOut", control: text() },
    ] },
    { name: "relatives", title: "editor.panel.relatives", members: [
      { name: "pair", control: otherMap() },
      { name: "parent", control: otherMap({ step: true }) },
    ] },
    { name: "words", title: "editor.panel.words", members: [
      { name: "header.phaseWord", control: choice("phase-word", { usual: "phase" }) },
      { name: "contactReasons", control: lines() },
      { name: "channels", control: rows(channel, { complete: keyed("channel") }) },
      { name: "emotionWords", control: rows(emotionWord, { begin: { strength: 2 }, complete: keyed("emotion") }) },
    ] },
  ],
};
