import { build } from "../viewer/build.js";

const KEPT = "klantreis.panel";
const FIRST = ["cell", "step", "experience", "contact", "phase", "lane", "map", "travels"];

/**
 * A part of the panel that opens and closes, and is found tomorrow as it was left.
 * @param {{name: string, title: string, element: HTMLElement}} section
 */
export function sectionOf({ name, title, element }) {
  const details = build("details", { class: "klantreis-section", open: openOnes().includes(name) }, build("summary", {}, title), element);
  details.addEventListener("toggle", () => {
    const others = openOnes().filter((other) => other !== name);
    keep(details.open ? [...others, name] : others);
  });
  return details;
}

function openOnes() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? FIRST;
  } catch {
    return FIRST;
  }
}

/** A browser that keeps nothing forgets this too. */
function keep(names) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(names));
  } catch {
    return;
  }
}
