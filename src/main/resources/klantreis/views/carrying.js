/** Zoom, filters, folded lanes and those that the reader hid go along, where the other view has them too. */
export function goOn(map, next) {
  const both = (selector) => [map, next].map((each) => [...each.querySelectorAll(selector)]);
  const [shown, anew] = both(".klantreis-buttons [aria-label*='%'], .klantreis-window, .klantreis-table");
  shown.forEach(({ style }, index) => { anew[index].style.cssText = style.cssText; });
  anew[0].textContent = shown[0].textContent;
  anew[0].ariaLabel = shown[0].ariaLabel;
  const [chosen, choices] = both(".klantreis-filter select");
  choices.forEach((choice, index) => {
    choice.value = chosen[index]?.value ?? "";
    if (choice.value) choice.dispatchEvent(new Event("change"));
  });
  map.querySelectorAll("tr[data-lane]:not([data-lower])").forEach((row) => {
    const same = next.querySelector(`tr[data-lane="${row.dataset.lane}"]`);
    if (same?.hasAttribute("data-collapsed") === !row.hasAttribute("data-collapsed")) same.querySelector(".klantreis-fold").click();
  });
  const boxes = boxesOf(next);
  boxesOf(map).forEach(({ checked, defaultChecked }, lane) => {
    const same = boxes.get(lane);
    // What a view hides by itself, the reader did not hide
    if (same && checked !== defaultChecked && same.checked !== checked) same.click();
  });
}

/** Of the menu that hides and shows lanes, by lane. */
function boxesOf(map) {
  const lanes = new Set([...map.querySelectorAll("tr[data-lane]")].map(({ dataset }) => dataset.lane));
  const boxes = map.querySelectorAll(".klantreis-menu input");
  return new Map([...lanes].map((lane, index) => [lane, boxes[index]]));
}

/** The same in the other view: a control of the toolbar by its place there, a cell by what it is about. */
export function sameIn(next, element, map) {
  const [controls, anew] = [map, next].map((each) => [...each.querySelectorAll(":scope > .klantreis-toolbar :is(button, select, summary)")]);
  if (controls.includes(element)) return anew[controls.indexOf(element)];
  const { step, phase, at } = element.dataset;
  const lane = element.closest("tr[data-lane]")?.dataset.lane;
  if (step) return next.querySelector(`th[data-step="${step}"]`);
  if (phase) return next.querySelector(`th[data-phase="${phase}"]`);
  return lane && at ? next.querySelector(`tr[data-lane="${lane}"] > td[data-at="${at}"]`) : null;
}
