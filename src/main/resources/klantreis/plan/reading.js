/**
 * An improvement as far as its place in the plan and its card go.
 * @typedef {object} Item
 * @property {string} id
 * @property {string} title
 * @property {string} told its status in words
 * @property {boolean} delivered
 * @property {string} [owner] empty if nobody
 * @property {string} [due] in words; empty if nobody decided
 * @property {string} horizon empty if nobody decided
 * @property {number | undefined} impact 1 to 5
 * @property {number | undefined} effort 1 to 5
 */

const LABELS = ["matrix", "board", "now", "next", "later", "none", "impact", "effort", "apart"];

/** @param {HTMLElement} plan as the server drew it @returns {Item[]} */
export function itemsIn(plan) {
  return [...plan.querySelectorAll("[data-improvement]")].filter((one) => !one.closest(".klantreis-added")).map((one) => ({
    id: one.dataset.improvement,
    title: one.querySelector("strong").textContent,
    told: one.querySelector(".klantreis-plan-status").textContent,
    delivered: "delivered" in one.dataset,
    owner: one.dataset.owner,
    due: one.dataset.due,
    horizon: one.dataset.horizon,
    impact: Number(one.dataset.impact) || undefined,
    effort: Number(one.dataset.effort) || undefined,
  }));
}

/** What columns and axes are called, in the map's language. @param {HTMLElement} plan @returns {Record<string, string>} */
export function labelsOf(plan) {
  return Object.fromEntries(LABELS.map((name) => [name, plan.getAttribute(`data-label-${name}`)]));
}
