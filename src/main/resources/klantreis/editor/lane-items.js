import { holdsCells, lanesIn, showsKind } from "../shared/lane-kinds.js";
import { allowsLane } from "./changes/lanes.js";
import { withFetched } from "./fetching.js";
import { fullness } from "./fullness.js";
import { details, moves, removal } from "./item-parts.js";

/** What can be done with a lane. @param {import("./item-parts.js").About} about @returns {import("./menu.js").Item[]} */
export function laneItems(about) {
  const { session, restructuring, ref, document, t } = about;
  const lane = document.lanes.find(({ id }) => id === ref.id);
  const once = allowsLane(document, lane.kind) ? {} : { off: true, note: t("editor.structure.once") };
  const beside = (offset) => () => newLanes(about, (kind) => restructuring.addBeside(ref, offset, kind));
  const collapse = () => restructuring.setLane(ref, "collapsed", lane.collapsed ? undefined : true, t("editor.structure.undo.collapse", lane.title));
  return [
    details(about),
    { label: t("editor.structure.lane.above"), apart: true, items: beside(0) },
    { label: t("editor.structure.lane.below"), items: beside(1) },
    { label: t("editor.structure.duplicate"), ...once, ...fullness(session, "lanes"), run: () => restructuring.duplicate(ref) },
    ...moves(about, t("editor.structure.up"), t("editor.structure.down"), [t("editor.structure.key.up"), t("editor.structure.key.down")]),
    { label: t("editor.structure.kind"), apart: true, items: () => otherKinds(about, lane) },
    { label: t("editor.structure.collapse"), choice: "checkbox", on: lane.collapsed, run: collapse },
    { label: t("editor.structure.hide"), run: () => restructuring.hide(ref) },
    removal(about),
  ];
}

/** The lanes, each with its own menu. @param {import("./item-parts.js").About} about @returns {import("./menu.js").Item[]} */
export function lanesInSight(about) {
  return lanesIn(about.document, about.session.rendered.view)
    .map(({ id, title }) => ({ label: title, items: () => laneItems({ ...about, ref: { type: "lane", id } }) }));
}

/**
 * The kinds of lanes, each with a word on what it holds, and lanes that are hidden.
 * @param {import("./item-parts.js").About} about
 * @param {(kind: string) => void} add
 * @returns {import("./menu.js").Item[]}
 */
export function newLanes(about, add) {
  const { session, restructuring, document, t } = about;
  const full = fullness(session, "lanes");
  const hidden = (document.lanes ?? []).filter((lane) => lane.hidden && showsKind(lane.kind, session.rendered.view));
  return [
    ...kinds(about, (key) => ({ ...full, run: () => add(key) })),
    { label: t("editor.structure.blueprint"), note: t("editor.structure.blueprint.note"), apart: true, run: () => addBlueprint(session) },
    ...hidden.map(({ id, title }, index) => ({ label: t("editor.structure.show", title), apart: index === 0, run: () => restructuring.show(id) })),
  ];
}

function addBlueprint(session) {
  return withFetched(session, async () => await import("./blueprint-lanes.js"), (lanes) => lanes.addBlueprint(session));
}

function otherKinds(about, lane) {
  const { restructuring, ref, document, t } = about;
  const filled = (document.cells ?? []).some((cell) => cell.lane === lane.id);
  return kinds(about, (key) => ({
    choice: "radio", on: key === lane.kind,
    ...(filled && !holdsCells(key) ? { off: true, note: t("editor.structure.filled") } : {}),
    run: () => restructuring.setLane(ref, "kind", key, t("editor.structure.undo.kind", lane.title)),
  }), lane.kind);
}

function kinds({ session, document, t }, item, own) {
  // What the view does not show would seem to be gone
  const offered = session.words.words.lane.filter(({ key }) => key === own || showsKind(key, session.rendered.view));
  return offered.map(({ key, name }) => ({
    label: name, note: t("editor.structure.holds." + key), ...item(key),
    ...(key === own || allowsLane(document, key) ? {} : { off: true, note: t("editor.structure.once") }),
  }));
}
