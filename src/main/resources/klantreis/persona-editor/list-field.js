import { build } from "../viewer/build.js";
import { same } from "../shared/same.js";
import { picking } from "./picking.js";
import { Row } from "./row.js";

/**
 * A list that is typed where it stands: Enter begins the next line, Backspace takes away an empty one.
 * @param {import("./session.js").Session} session
 * @param {HTMLElement} place
 * @param {import("./fields.js").Member & import("./entries.js").Entries} member
 * @returns {{show: (document: object) => void}}
 */
export function listField(session, place, member) {
  const list = new List(session, member);
  place.replaceChildren(list.element, ...(list.more ? [list.more.element] : []));
  return list;
}

/** The lines on the page; those that say nothing yet are not in the document. */
class List {
  #rows = [];

  constructor({ draft, t }, member) {
    Object.assign(this, { draft, t, member });
    this.element = build("ul", { "aria-label": member.label, "data-member": member.name });
    this.more = member.picked && picking(member, (key) => this.#add({ key }));
  }

  /** @param {object} document */
  show(document) {
    const told = this.member.read(document) ?? [];
    if (same(told, this.#entries())) this.#lay(this.#rows);
    else this.#become(told);
    this.more?.without(told.map(({ key }) => key));
  }

  /** What somebody typed or chose in one of the lines. */
  tell(join = this.member.name) {
    this.draft.change(this.t("editor.persona.changed", this.member.label), this.member.write(this.draft.document, this.#entries()), { join });
  }

  /** Goes to an empty line below. */
  next(row) {
    const index = this.#rows.indexOf(row) + 1;
    if (this.#rows[index]?.entry !== undefined || !this.#rows[index]) this.#lay(this.#rows.toSpliced(index, 0, this.#row()));
    this.#rows[index].focus();
  }

  /** Takes a line away. @param {Row} row @param {boolean} back whether the focus goes to the line above */
  remove(row, back) {
    const index = this.#rows.indexOf(row);
    this.#lay(this.#rows.filter((one) => one !== row));
    this.tell("");
    if (back) (this.#rows[Math.max(index - 1, 0)] ?? this.more).focus();
  }

  /** Lays what came from elsewhere; who is in a line stays there, or where it was. */
  #become(told) {
    const at = this.#rows.findIndex(isHere);
    const row = this.#rows[at];
    this.#lay(this.#linesOf(told));
    if (!row || isHere(row)) return;
    (this.#rows.includes(row) ? row : this.#rows[at] ?? this.#rows.at(-1) ?? this.more).focus();
  }

  /** The lines that say the same stay, and so do empty ones: somebody may be about to type. */
  #linesOf(told) {
    const left = this.#rows.filter(({ entry }) => entry !== undefined);
    const lines = told.map((entry) => {
      const at = left.findIndex((row) => same(row.entry, entry));
      return at < 0 ? this.#row(entry) : left.splice(at, 1)[0];
    });
    this.#rows.forEach((row, at) => { if (row.entry === undefined) lines.splice(row === this.#rows.at(-1) ? lines.length : at, 0, row); });
    return lines;
  }

  #add(entry) {
    const row = this.#row(entry);
    this.#lay([...this.#rows, row]);
    this.tell("");
    row.focus();
  }

  #row(entry) {
    return new Row(this, entry);
  }

  #entries() {
    return this.#rows.map(({ entry }) => entry).filter((entry) => entry !== undefined);
  }

  /** There is always an empty line to type in. */
  #lay(rows) {
    const full = !rows.length || rows.at(-1).entry !== undefined;
    this.#rows = full && !this.more ? [...rows, this.#row()] : rows;
    this.#rows.forEach((row, index) => row.call(index + 1));
    const elements = this.#rows.map(({ element }) => element);
    [...this.element.children].filter((old) => !elements.includes(old)).forEach((old) => old.remove());
    // Who types in one of them keeps the focus, which moving would take
    elements.forEach((element, index) => { if (this.element.children[index] !== element) this.element.insertBefore(element, this.element.children[index] ?? null); });
  }
}

function isHere({ element }) {
  return element.contains(element.ownerDocument.activeElement);
}
