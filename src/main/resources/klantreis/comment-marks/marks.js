import { build, fill } from "../viewer/build.js";
import { placeOf } from "./places.js";
import { styled } from "./styles.js";

const BARE = "data-klantreis-bare";

/** Shows at each place of the map how many discussions are open there. */
export class CommentMarks {
  #viewer;
  #open;
  #counts = {};
  /** @type {Map<string, HTMLElement>} by place */
  #marks = new Map();

  /** @param {import("../viewer/viewer.js").Viewer} viewer @param {(wish: {element: string}) => void} open shows what is said of a place */
  constructor(viewer, open) {
    this.#viewer = viewer;
    this.#open = open;
    viewer.map.addEventListener("klantreis-drawn", () => this.#place());
    viewer.table.addEventListener("focusin", ({ target }) => this.#stopIn(target.closest("th, td")));
  }

  /** @param {Record<string, number>} counts open discussions by place */
  async show(counts) {
    this.#counts = counts;
    // Before it has its look, a mark would push the words beside it away
    if (Object.keys(counts).length) await styled();
    this.#place();
  }

  #place() {
    const { map, texts } = this.#viewer;
    const gone = new Map(this.#marks);
    for (const [element, count] of Object.entries(this.#counts)) {
      const place = placeOf(map, element);
      if (!place) continue;
      gone.delete(element);
      const mark = this.#marks.get(element) ?? this.#made(element);
      mark.dataset.count = count;
      mark.title = `${place.title}: ${fill(count === 1 ? texts.discussion : texts.discussions, count)}`;
      mark.setAttribute("aria-label", mark.title);
      put(mark, place);
    }
    gone.forEach((mark, element) => {
      this.#marks.delete(element);
      mark.parentElement?.removeAttribute(BARE);
      mark.remove();
    });
  }

  #made(element) {
    const mark = build("button", { type: "button", class: "klantreis-added klantreis-comment-mark", lang: this.#viewer.texts.lang,
      tabindex: element ? "-1" : "0", onclick: () => this.#open({ element }) });
    this.#marks.set(element, mark);
    return mark;
  }

  /** The table has one tab stop, and after it those of the marks in that cell. */
  #stopIn(cell) {
    this.#marks.forEach((mark, element) => { if (element) mark.tabIndex = cell?.contains(mark) ? 0 : -1; });
  }
}

function put(mark, { host, face }) {
  if (mark.parentElement !== host) host.append(mark);
  if (face) {
    mark.style.setProperty("--klantreis-x", parseFloat(face.getAttribute("x")) / 100);
    mark.style.top = `${face.getAttribute("y")}px`;
  }
  // What is written nowhere but in the mark is no note yet
  host.toggleAttribute(BARE, [...host.childNodes].every((node) => node === mark));
}
