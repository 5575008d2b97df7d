const MOVES = {
  ArrowRight: (x, y) => [x + 1, y],
  ArrowLeft: (x, y) => [x - 1, y],
  ArrowDown: (x, y) => [x, y + 1],
  ArrowUp: (x, y) => [x, y - 1],
};

/**
 * Lets the arrow keys walk the table: one tab stop, the cell where the reader is.
 * @param {import("./viewer.js").Viewer} viewer
 * @param {(step: string) => void} open shows the details of a step
 */
export function addWalk({ table, grid }, open) {
  let current = grid.steps[0] ?? table.querySelector("th[data-phase]");
  if (!current) return;
  current.tabIndex = 0;
  const go = (cell) => {
    current.removeAttribute("tabindex");
    current = cell;
    current.tabIndex = 0;
    current.focus();
    current.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  table.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (!(cell instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
    const next = event.key === "Enter" || event.key === " " ? undefined : neighbour(grid.rows, cell, event);
    if (next) go(next);
    const step = next ? "" : stepOf(grid, cell);
    if ((event.key === "Enter" || event.key === " ") && step) open(step);
    else if (!next) return;
    event.preventDefault();
  });
  table.addEventListener("mousedown", (event) => {
    const cell = event.target.closest?.("th, td");
    if (!cell || !table.contains(cell)) return;
    current.removeAttribute("tabindex");
    current = cell;
    current.tabIndex = 0;
  });
}

function neighbour(rows, cell, event) {
  const y = rows.findIndex((row) => row.includes(cell));
  const x = rows[y].indexOf(cell);
  if (event.key === "Home") return (event.ctrlKey ? rows[0] : rows[y])[0];
  if (event.key === "End") return (event.ctrlKey ? rows[rows.length - 1] : rows[y]).at(-1);
  return MOVES[event.key] && beyond(rows, cell, x, y, MOVES[event.key]);
}

/** The next other cell in a direction; what a filter dims is passed over. */
function beyond(rows, cell, x, y, move) {
  let next = cell;
  while (next && (next === cell || next.classList.contains("klantreis-dim"))) {
    [x, y] = move(x, y);
    next = rows[y]?.[x];
  }
  return next;
}

function stepOf(grid, cell) {
  const own = cell.dataset.step ?? cell.dataset.at;
  return grid.steps.some((head) => head.dataset.step === own) ? own : "";
}
