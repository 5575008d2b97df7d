const BELOW_LINES = ["frontstage", "backstage", "support"];

/**
 * Names on each card the lines of a blueprint, at the first cell below them; a screen reader meets them in their rows.
 * @param {HTMLElement} map whose cells have their places on the cards
 */
export function drawLines(map) {
  const names = [];
  const drawn = new Map();
  for (const row of map.querySelector(".klantreis-table").tBodies[0].rows) {
    if (row.matches(".klantreis-line")) names.push(row.textContent.trim());
    if (!BELOW_LINES.includes(row.dataset.kind)) continue;
    for (const cell of row.querySelectorAll("td")) {
      const { order } = cell.style;
      const seen = cell.checkVisibility();
      tell(cell, seen ? names.slice(drawn.get(order)) : []);
      if (seen) drawn.set(order, names.length);
    }
  }
}

function tell(cell, lines) {
  if (lines.length) cell.dataset.klantreisLine = lines.join(" · ");
  else delete cell.dataset.klantreisLine;
}
