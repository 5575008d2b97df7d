import { build, fill } from "./build.js";

/** Hides, shows, collapses and expands lanes. @param {import("./viewer.js").Viewer} viewer */
export function addLanes({ map, table, texts, toolbar, say }) {
  const lanes = lanesOf(table);
  if (!lanes.length) return;
  const choices = lanes.map((lane) => choice(lane, texts, say));
  lanes.forEach((lane) => addFold(lane, texts));
  const menu = build("details", { class: "klantreis-menu", onkeydown: (event) => close(event, menu) },
    build("summary", { class: "klantreis-button" }, texts.lanes), build("div", {}, ...choices));
  toolbar.append(menu);
  map.addEventListener("klantreis-drawn", () => {
    lanesOf(table).filter(({ head }) => !head.querySelector(".klantreis-fold")).forEach((lane) => addFold(lane, texts));
  });
}

/** Closes the menus beside which somebody pressed. @param {Document} page @param {EventTarget} target */
export function closeMenus(page, target) {
  page.querySelectorAll(".klantreis-menu[open]").forEach((menu) => { if (!menu.contains(target)) menu.open = false; });
}

/** A lane may have two rows. */
function lanesOf(table) {
  const lanes = new Map();
  table.querySelectorAll("tr[data-lane]").forEach((row) => {
    const rows = lanes.get(row.dataset.lane) ?? [];
    lanes.set(row.dataset.lane, [...rows, row]);
  });
  return [...lanes.values()].map((rows) => ({ rows, head: rows[0].cells[0], title: rows[0].cells[0].firstChild.textContent }));
}

function choice(lane, texts, say) {
  const box = build("input", { type: "checkbox", checked: !lane.rows[0].hidden, onchange: () => {
    lane.rows.forEach((row) => { row.hidden = !box.checked; });
    say(fill(box.checked ? texts.shown : texts.hidden, lane.title));
  } });
  return build("label", {}, box, lane.title);
}

function addFold(lane, texts) {
  const fold = build("button", { type: "button", class: "klantreis-added klantreis-fold", onclick: () => set(!lane.rows[0].hasAttribute("data-collapsed")) });
  const set = (collapsed) => {
    lane.rows.forEach((row) => row.toggleAttribute("data-collapsed", collapsed));
    fold.setAttribute("aria-expanded", String(!collapsed));
    fold.setAttribute("aria-label", fill(collapsed ? texts.expand : texts.collapse, lane.title));
  };
  set(lane.rows[0].hasAttribute("data-collapsed"));
  lane.head.prepend(fold);
}

function close(event, menu) {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.firstElementChild.focus();
  event.stopPropagation();
  event.preventDefault();
}
