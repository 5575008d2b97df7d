import { build, button } from "../viewer/build.js";
import { timeOf } from "../shared/time.js";
import { attempt } from "./attempt.js";

const PART = 25;

/**
 * One entry of the history, as REST tells it.
 * @typedef {{revision: number, author?: string, authorName?: string, at: string, message: string, changes?: string[]}} Revision
 */

/**
 * The revisions of a document, the newest first; one of them is chosen.
 * @param {HTMLElement} place
 * @param {import("./window.js").History} history
 * @param {{know: (revisions: Revision[]) => void, show: (revision: Revision) => void}} stage
 */
export function addRevisions(place, history, stage) {
  const { rest, t } = history;
  const known = [];
  const title = build("h3", { id: "klantreis-revisions" }, t("history.revisions"));
  const list = build("ol", {});
  const trouble = build("div", {});
  const more = () => attempt(trouble, history, async () => {
    const { results, _links: links } = await rest.revisions(known.length, PART);
    // Whoever saves meanwhile moves the others down
    const fresh = results.filter(({ revision }) => !known.length || revision < known.at(-1).revision);
    const first = !known.length;
    known.push(...fresh);
    stage.know(known);
    list.append(...fresh.map((revision) => entry(revision, known[0], t, stage.show)));
    older.hidden = !links.next;
    if (first) begin(list, known, stage);
    else list.querySelector(`[value="${fresh[0]?.revision}"]`)?.focus();
  });
  const older = button(t("history.older"), t("history.older"), more);
  older.hidden = true;
  place.append(title, build("div", { role: "radiogroup", "aria-labelledby": title.id }, list), trouble, older);
  return { more };
}

function begin(list, [newest], stage) {
  list.querySelector("input").checked = true;
  stage.show(newest);
}

function entry(revision, newest, t, choose) {
  const id = `klantreis-revision-${revision.revision}`;
  const radio = build("input", { type: "radio", name: "klantreis-revision", value: revision.revision, "aria-describedby": id, onchange: () => choose(revision) });
  const number = t("history.revision", revision.revision);
  return build("li", {},
    build("label", {}, radio, build("b", {}, whoOf(revision, t)), " ", build("time", { datetime: revision.at }, timeOf(revision.at, t("history.lang"))),
      build("small", {}, revision === newest ? t("history.newest", number) : number)),
    build("div", { id }, ...(revision.message ? [build("p", {}, revision.message)] : []),
      build("ul", {}, ...(revision.changes ?? []).map((change) => build("li", {}, change)))));
}

/** @param {Revision} revision */
export function whoOf({ author, authorName }, t) {
  return authorName ?? t(author ? "history.unknown" : "history.anonymous");
}
