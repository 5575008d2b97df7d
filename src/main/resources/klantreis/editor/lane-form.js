import { allowsLane, setLane } from "./changes/lanes.js";
import { choice } from "./controls/choice.js";
import { toggle } from "./controls/ticks.js";
import { line } from "./controls/typed.js";

const find = (document, { id }) => document.lanes?.find((lane) => lane.id === id);

/** What a lane can show: of each kind that shows the steps' own fields there is one at most. */
function kinds({ session, ref }) {
  const { document } = session.draft;
  const own = find(document, ref())?.kind;
  return session.words.words.lane.map((kind) => ({ ...kind, disabled: kind.key !== own && !allowsLane(document, kind.key) }));
}

/** Texts that were typed are never lost by the way: a lane that shows fields has no place for them. */
function holdsItsTexts(key, { session, ref }) {
  const { typed, name } = session.words.words.lane.find((kind) => kind.key === key) ?? {};
  const cells = (session.draft.document.cells ?? []).filter(({ lane }) => lane === ref().id).length;
  return typed || !cells ? { value: key } : { problem: ["editor.panel.wrong.lane-has-texts", name ?? key, cells] };
}

/** @type {import("./form.js").Questions} */
export const laneForm = {
  find,
  get: (document, ref, member) => find(document, ref)[member === "lane.kind" ? "kind" : member],
  set: (document, { id }, member, value) => setLane(document, id, member === "lane.kind" ? "kind" : member, value),
  sections: [{ name: "lane", title: "editor.panel.lane", members: [
    { name: "title", control: line({ required: true }) },
    { name: "lane.kind", control: choice(kinds, { required: true, check: holdsItsTexts }) },
    { name: "hidden", control: toggle() },
    { name: "collapsed", control: toggle() },
  ] }],
};
