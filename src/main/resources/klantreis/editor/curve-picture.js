import { strokesOf } from "../shared/curve.js";
import { marksAt } from "../shared/curve-marks.js";
import { draw, redraw } from "../shared/svg.js";
import { curvesOf } from "./curve-points.js";
import { namesOf, wordsOf } from "./emotion-words.js";

/**
 * Brings the server's picture of the curve up to a document without asking the server: strokes, faces and labels. The
 * names of the highest, the lowest and the last point wait for the server, whose words they are.
 * @param {HTMLElement} map
 * @param {object} document
 * @param {import("./emotion-words.js").EmotionWord[]} shipped
 * @returns {boolean} whether the curve has changed
 */
export function showCurve(map, document, shipped) {
  const svg = map.querySelector("svg.klantreis-curve");
  const strokes = svg?.querySelector(":scope > svg[viewBox]");
  const { columns, curve, functional, returns } = curvesOf(document, namesOf(wordsOf(document, shipped)));
  if (svg?.parentElement.colSpan !== columns) return false;
  const box = strokes.viewBox.baseVal;
  const resized = box.width !== columns * 100;
  if (resized) box.width = columns * 100;
  const marks = marksAt(curve.points, columns, document.lang);
  const changed = redraw(strokes, "path", strokesOf(curve, functional, returns).map(asPath));
  const faces = svg.querySelector(".klantreis-faces");
  const inPlace = faces.children.length === marks.length
    && marks.every(({ at, x }, i) => faces.children[i].dataset.step === at && faces.children[i].getAttribute("x") === x);
  redraw(faces, "use", marks.map((mark) => asFace(mark, map.id)));
  label(svg, marks, inPlace);
  return changed || resized;
}

/**
 * All labels are one text, which a browser lays out fast, but as a whole. So a label that changes is hidden there, which
 * needs no layout, and written anew on top. Where points came, went or changed columns, it is all written anew.
 */
function label(svg, marks, inPlace) {
  const labels = svg.querySelector("text:not(.klantreis-tag)");
  if (!inPlace) redraw(labels, "tspan", marks.map(asLabel));
  const changed = marks.filter(({ label: words, labelY }, i) => {
    const old = labels.children[i];
    const differs = old.textContent !== words || old.getAttribute("y") !== String(labelY);
    if (differs) old.setAttribute("visibility", "hidden");
    else old.removeAttribute("visibility");
    return differs;
  });
  const anew = svg.querySelector(".klantreis-relabelled") ?? svg.appendChild(draw("g", { class: "klantreis-relabelled" }));
  redraw(anew, "text", changed.map(asLabel));
}

function asPath({ name, path }) {
  return { attributes: { class: `klantreis-${name}`, d: path } };
}

function asFace({ at, x, y, level }, instance) {
  return { attributes: { "data-step": at, class: `klantreis-v${level}`, href: `#${instance}-f${level}`, x, y } };
}

function asLabel({ x, labelY, label }) {
  return { attributes: { x, y: labelY }, text: label };
}
