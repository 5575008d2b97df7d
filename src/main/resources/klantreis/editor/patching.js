/**
 * Brings a drawing of the server into the map on the page, touching only what differs from the server's drawing before.
 * What scripts have added to the map – controls, focus, folded lanes – is theirs and stays; this is why the two drawings
 * are compared, and not the new one with the page, as general tools do.
 */

import { arrange } from "./arrange.js";
import { columnId } from "./column-id.js";

const ADDED = "klantreis-added";
const COLUMNS = "--klantreis-columns";

/** @param {string} html of a map @returns {HTMLElement} the map, lifeless */
export function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.querySelector(".klantreis-map");
}

/**
 * @param {HTMLElement} map on the page
 * @param {HTMLElement | undefined} last the server's drawing that stands there; without it, everything is drawn anew
 * @param {HTMLElement} next
 */
export function patch(map, last, next) {
  const lastTable = last?.querySelector(".klantreis-table");
  const nextTable = next.querySelector(".klantreis-table");
  const table = map.querySelector(".klantreis-table");
  blocks(map, last, next);
  attributes(map, last, next);
  // What else is in its style is the reader's: the zoom
  table.style.setProperty(COLUMNS, nextTable.style.getPropertyValue(COLUMNS));
  parts(table, lastTable, nextTable);
  rows(table.tHead, lastTable?.tHead, nextTable.tHead);
  rows(table.tBodies[0], lastTable?.tBodies[0], nextTable.tBodies[0]);
}

/** What stands above and below the table. */
function blocks(map, last, next) {
  const own = (tree) => [...(tree?.children ?? [])].filter((part) => !part.matches(`.klantreis-window, .${ADDED}`));
  const before = new Map(own(last).map((part) => [part.className, part]));
  const live = new Map(own(map).map((part) => [part.className, part]));
  const window = map.querySelector(".klantreis-window");
  let above = true;
  for (const part of next.children) {
    if (part.matches(".klantreis-window")) above = false;
    else if (live.has(part.className)) {
      if (!before.get(part.className)?.isEqualNode(part)) renew(live.get(part.className), before.get(part.className), part);
      live.delete(part.className);
    } else if (above) window.before(copy(part));
    else map.append(copy(part));
  }
  live.forEach((gone) => gone.remove());
}

/** Caption and column groups. */
function parts(table, last, next) {
  const own = (tree) => [...(tree?.children ?? [])].filter((part) => part.matches("caption, colgroup"));
  const [live, before, after] = [own(table), own(last), own(next)];
  if (after.length === before.length && after.every((part, i) => part.isEqualNode(before[i]))) return;
  live.forEach((part) => part.remove());
  table.prepend(...after.map(copy));
}

function rows(live, last, next) {
  const rowsOf = (tree) => new Map([...(tree?.rows ?? [])].map((row, index) => [rowKey(row, index), row]));
  const before = rowsOf(last);
  reconcile(live, rowsOf(live), [...rowsOf(next)], (row, key, wanted) => {
    attributes(row, before.get(key), wanted);
    cells(row, before.get(key), wanted);
  });
}

function cells(live, last, next) {
  const cellsOf = (row) => new Map([...(row?.cells ?? [])].map((cell) => [cellKey(cell), cell]));
  const before = cellsOf(last);
  reconcile(live, cellsOf(live), [...cellsOf(next)], (cell, key, wanted) => {
    const was = before.get(key);
    if (!was?.isEqualNode(wanted)) renew(cell, was, wanted);
  });
}

function renew(live, last, next) {
  attributes(live, last, next);
  contents(live, last, next);
}

/** Keeps, moves, adds and removes children so that they are those wanted, in this order. */
function reconcile(parent, live, wanted, update) {
  arrange(parent, wanted.map(([key, model]) => {
    const known = live.get(key);
    if (known) update(known, key, model);
    return known ?? copy(model);
  }));
}

/** Head rows by place, lanes by id; a blueprint line by its words. */
function rowKey(row, index) {
  if (row.dataset.lane) return `${row.dataset.lane}/${"lower" in row.dataset}`;
  return row.className ? `${row.className}/${row.textContent}` : String(index);
}

function cellKey(cell) {
  return columnId(cell) || cell.localName;
}

function attributes(live, last, next) {
  for (const { name, value } of next.attributes) {
    if (last?.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  for (const { name } of [...last?.attributes ?? []]) {
    if (!next.hasAttribute(name)) live.removeAttribute(name);
  }
}

/** What scripts added stays where it is: moved, it would lose the focus. */
function contents(live, last, next) {
  if (last && last.innerHTML === next.innerHTML) return;
  const [curve, anew] = [live, next].map((tree) => tree.querySelector(":scope > .klantreis-curve"));
  if (curve && anew) return match(curve, anew);
  const mine = (node) => node.nodeType === Node.ELEMENT_NODE && node.classList.contains(ADDED);
  const gone = [...live.childNodes].filter((node) => !mine(node));
  const copies = [...next.childNodes].map(copy);
  if (gone.length) gone[0].before(...copies);
  else live.append(...copies);
  gone.forEach((node) => node.remove());
}

/** A picture is all the server's, though the editor draws in it ahead of the server: it becomes the new one, piece by piece. */
function match(live, next) {
  if (live.isEqualNode(next)) return;
  if (live.nodeName !== next.nodeName || live.nodeType !== Node.ELEMENT_NODE) return live.replaceWith(copy(next));
  attributes(live, live, next);
  const [pieces, wanted] = [[...live.childNodes], [...next.childNodes]];
  pieces.slice(wanted.length).forEach((piece) => piece.remove());
  wanted.forEach((piece, i) => { if (pieces[i]) match(pieces[i], piece); else live.append(copy(piece)); });
}

function copy(node) {
  return document.importNode(node, true);
}
