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
export function addWalk({ map, table, grid }, open) {
  const first = grid.steps[0] ?? table.querySelector("th[data-phase]");
  if (!first) return;
  let current = first;
  let column = 0;
  current.tabIndex = 0;
  const stopAt = (cell) => {
    if (cell !== current) current.removeAttribute("tabindex");
    current = cell;
    current.tabIndex = 0;
  };
  const go = (rows, [x, y]) => {
    const before = current;
    stopAt(rows[y][x]);
    current.focus();
    if (!current.matches(":focus")) return stopAt(before);
    column = x;
    current.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  table.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (!(cell instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
    const rows = grid.rows;
    const next = destination(rows, cell, column, event);
    const step = event.key === "Enter" || event.key === " " ? stepOf(grid, cell) : "";
    if (next) go(rows, next);
    else if (step) open(step);
    else return;
    event.preventDefault();
  });
  const stopWhere = (event) => {
    const cell = event.target.closest?.("th, td, button, summary, a");
    if (cell instanceof HTMLTableCellElement && table.contains(cell)) stopAt(cell);
  };
  table.addEventListener("mousedown", stopWhere);
  table.addEventListener("focusin", stopWhere);
  // A lane that goes takes the tab stop with it
  new MutationObserver(() => { if (!isSeen(current)) stopAt(first); })
    .observe(map, { subtree: true, attributeFilter: ["hidden", "data-collapsed", "data-klantreis-cards"] });
}

/**
 * Where a key leads: column and row, or undefined.
 * @param {Element[][]} rows
 * @param {Element} cell where the reader is
 * @param {number} column along which they came, because a cell may span several
 * @param {{key: string, ctrlKey: boolean}} event
 */
export function destination(rows, cell, column, { key, ctrlKey }) {
  const y = rows.findIndex((row) => row.includes(cell));
  if (MOVES[key]) return beyond(rows, cell, rows[y][column] === cell ? column : rows[y].indexOf(cell), y, MOVES[key]);
  if (key !== "Home" && key !== "End") return undefined;
  const row = ctrlKey ? rows.filter((cells) => cells.some(isOpen)).at(key === "Home" ? 0 : -1) : rows[y];
  return [key === "Home" ? row.findIndex(isOpen) : row.findLastIndex(isOpen), rows.indexOf(row)];
}

/** The next other cell in a direction. */
function beyond(rows, cell, x, y, move) {
  let next = cell;
  while (next && (next === cell || !isOpen(next))) {
    [x, y] = move(x, y);
    next = rows[y]?.[x];
  }
  return next && [x, y];
}

/** What a filter dims is passed over, and what cannot be seen. */
function isOpen(cell) {
  return !cell.classList.contains("klantreis-dim") && isSeen(cell);
}

function isSeen(cell) {
  return cell.checkVisibility({ visibilityProperty: true });
}

function stepOf(grid, cell) {
  const own = cell.dataset.step ?? cell.dataset.at;
  return grid.steps.some((head) => head.dataset.step === own) ? own : "";
}
