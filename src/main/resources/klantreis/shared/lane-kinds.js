/** What a service blueprint shows, from what the customer sees down to what nobody sees. */
const BLUEPRINT = ["physical-evidence", "customer-actions", "frontstage", "backstage", "support"];
/** What it shows of the journey itself. */
const BESIDE = ["emotion", "moment", "duration"];
/** Lanes that hold cells; the others show what steps, findings and improvements say, each at most once in a map. */
const TYPED = new Set(["text", "list", "image", ...BLUEPRINT]);

/** @param {string} kind of a lane */
export function holdsCells(kind) {
  return TYPED.has(kind);
}

/** Lanes of one group can change places: those of the journey, or those of one kind of a blueprint. @param {string} kind @returns {string} empty for the journey */
export function groupOf(kind) {
  return BLUEPRINT.includes(kind) ? kind : "";
}

/** @param {string} kind of a lane @param {"journey" | "blueprint" | undefined} view @returns {boolean} */
export function showsKind(kind, view) {
  return view === "blueprint" ? Boolean(groupOf(kind)) || BESIDE.includes(kind) : !groupOf(kind);
}

/** The lanes in sight, from top to bottom, as the server draws them. @param {object} document @param {"journey" | "blueprint"} view */
export function lanesIn({ lanes = [] }, view) {
  const seen = lanes.filter(({ hidden, kind }) => !hidden && showsKind(kind, view));
  return [...BLUEPRINT.flatMap((kind) => seen.filter((lane) => lane.kind === kind)), ...seen.filter(({ kind }) => !groupOf(kind))];
}
