/**
 * The step or phase over which a cell stands. By attribute: a large map has thousands of cells, and a data set is made anew
 * for each.
 * @param {Element} cell
 * @returns {string} "" for the name of a lane, and for the curve
 */
export function columnId(cell) {
  return cell.getAttribute("data-at") ?? cell.getAttribute("data-step") ?? cell.getAttribute("data-phase") ?? "";
}
