/** Lanes that hold cells; the others show what steps, findings and improvements say, each at most once in a map. */
const TYPED = new Set(["text", "list", "image", "physical-evidence", "customer-actions", "frontstage", "backstage", "support"]);

/** @param {string} kind of a lane */
export function holdsCells(kind) {
  return TYPED.has(kind);
}
