/**
 * The columns of a journey: its steps, phase after phase; a phase without steps is a column of its own.
 * @param {object} document
 * @returns {{phase: object, step?: object}[]}
 */
export function columnsOf({ phases, steps = [] }) {
  return phases.flatMap((phase) => {
    const within = steps.filter((step) => step.phase === phase.id).map((step) => ({ phase, step }));
    return within.length ? within : [{ phase }];
  });
}
