/** The history, which is fetched when somebody opens it. */
export function fetchHistory() {
  return import("../history/history.js");
}
