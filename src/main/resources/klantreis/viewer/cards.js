import { marksOf } from "./marks.js";

const NARROW = 640;
/** Columns that can still be read on a sheet of paper. */
const SHEET = 9;

/** Where the table is too wide, shows one card per step instead. @param {import("./viewer.js").Viewer} viewer */
export function addCards({ map, table, grid }) {
  let prepared = false;
  const switchTo = (cards) => {
    if (cards && !prepared) prepare(map, table, grid);
    prepared ||= cards;
    map.toggleAttribute("data-klantreis-cards", cards);
    // The curve then scrolls by itself, which the keyboard must reach too
    const curve = table.querySelector("svg.klantreis-curve");
    if (cards) curve?.setAttribute("tabindex", "0");
    else curve?.removeAttribute("tabindex");
  };
  let printing = false;
  const choose = () => switchTo(map.clientWidth > 0 && map.clientWidth < NARROW || printing && grid.steps.length > SHEET);
  new ResizeObserver(choose).observe(map);
  map.addEventListener("klantreis-drawn", () => { if (prepared) prepare(map, table, grid); });
  map.addEventListener("klantreis-print", ({ detail: begins }) => {
    printing = begins;
    choose();
  });
}

/** Gives every cell its place in the row of cards, and the name of its lane. */
function prepare(map, table, grid) {
  const rows = grid.allRows;
  const heads = table.tHead.rows.length;
  rows.forEach((row, y) => row.forEach((cell, x) => {
    if (rows[y][x - 1] === cell || rows[y - 1]?.[x] === cell || x === 0) return;
    cell.style.order = String(x * 4 + rank(cell));
    if (y >= heads) cell.dataset.klantreisLane = [...row[0].childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? "";
  }));
  const marks = marksOf(map);
  grid.steps.forEach((head) => feel(head, marks.get(head.dataset.step)));
}

/** What the curve says of a step, on its card. */
function feel(head, mark) {
  // What an editor has hidden is not said any more, and what is said instead stands in no drawing yet
  if (mark?.words.hasAttribute("visibility")) return;
  head.classList.remove(...[...head.classList].filter((name) => /^klantreis-v\d$/.test(name)));
  delete head.dataset.klantreisFelt;
  if (!mark) return;
  head.dataset.klantreisFelt = mark.words.textContent;
  head.classList.add(mark.face.getAttribute("class"));
}

/** The curve comes before all; within a column: phase, what is said of the phase, step, what is said of the step. */
function rank(cell) {
  if (cell.parentElement.dataset.kind === "emotion") return -9;
  if (cell.dataset.phase) return 0;
  if (cell.dataset.step) return 2;
  return cell.colSpan > 1 ? 1 : 3;
}
