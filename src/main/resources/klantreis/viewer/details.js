import { build, button } from "./build.js";
import { marksOf } from "./marks.js";

const ADDED = ".klantreis-added";

/**
 * Shows everything that is known about a step in a dialog.
 * @param {import("./viewer.js").Viewer} viewer
 * @returns {(step: string) => void}
 */
export function addDetails({ map, table, grid, texts }) {
  const steps = grid.steps.map((head) => head.dataset.step);
  const title = build("h2", { id: `${map.id}-details`, tabindex: "-1" });
  const body = build("div", { class: "klantreis-details-body", role: "group", "aria-labelledby": title.id, tabindex: "0" });
  let shown = 0;
  const previous = button(texts.previous, "←", () => show(shown - 1));
  const next = button(texts.next, "→", () => show(shown + 1));
  const dialog = build("dialog", { class: "klantreis-added klantreis-details", "aria-labelledby": title.id, onclick: (event) => {
    if (event.target === dialog) dialog.close();
  }, onkeydown: (event) => {
    // AUI takes Escape for its own layers and keeps it from the browser
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  } }, build("header", {}, title, build("span", { lang: texts.lang }, previous, next, button(texts.close, "✕", () => dialog.close()))), body);
  const show = (index) => {
    shown = index;
    previous.disabled = index === 0;
    next.disabled = index === steps.length - 1;
    title.textContent = grid.steps[index].querySelector("b").textContent;
    body.replaceChildren(...contents(map, table, grid, index));
    body.scrollTop = 0;
  };
  const open = (step) => {
    show(steps.indexOf(step));
    dialog.showModal();
    title.focus();
  };
  map.append(dialog);
  table.addEventListener("click", (event) => {
    const at = event.target.closest("th[data-step], svg [data-step]");
    if (at && !event.target.closest("a, summary, button") && !getSelection().toString()) open(at.dataset.step);
  });
  return open;
}

function contents(map, table, grid, index) {
  const head = grid.steps[index];
  const facts = [...head.children].filter((part) => part.localName !== "b" && !part.matches(ADDED));
  const felt = marksOf(map).get(head.dataset.step);
  return [
    ...facts.flatMap((part) => (part.localName === "details" ? [...part.children].filter((child) => child.localName !== "summary") : [part]))
      .map((part) => part.cloneNode(true)),
    build("dl", {}, ...lanes(table, grid, head, felt)),
  ];
}

function lanes(table, grid, head, felt) {
  const place = grid.places.get(head.dataset.step);
  const lines = [];
  grid.allRows.forEach((row) => {
    const [name, cell] = [row[0], row[place]];
    if (!name?.closest("[data-lane]") || !cell) return;
    const lane = [...name.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? "";
    if (name.parentElement.dataset.kind === "emotion") lines.push(...feeling(lane, felt));
    else if (cell.textContent.trim() || cell.querySelector("img")) lines.push(build("dt", {}, lane), copy(cell));
  });
  return lines;
}

function feeling(lane, felt) {
  return felt ? [build("dt", {}, lane), build("dd", { class: felt.face.getAttribute("class") }, felt.words.textContent)] : [];
}

function copy(cell) {
  const kept = build("dd", { class: cell.parentElement.className, ...(cell.dataset.i ? { "data-i": cell.dataset.i } : {}) });
  kept.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  kept.querySelectorAll(ADDED).forEach((added) => added.remove());
  kept.querySelectorAll(".klantreis-long").forEach((long) => long.replaceWith(long.textContent));
  kept.querySelectorAll("details").forEach((part) => { part.open = true; });
  return kept;
}
